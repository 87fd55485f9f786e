-- Rows of a data folder as the program of the thirteenth migration left it: two interviewed, four enrolled, one of
-- them in a break that has ended, one in an open break, one who left. Made with its own command line.

INSERT INTO setting (key, value) VALUES
  ('started', '2026-12-01');
INSERT INTO person (id, number, first_name, last_name, name_key, email, email_key, phone, source, current_job, it_background, learner_evidence, applied_on, notes, demo, import_id, created_at, changed_at) VALUES
  (x'01a217e79bdd71ef8500d0e331212356', 'A-1', 'Zoë', 'Ng', 'zoë ng', 'zoe.ng@example.org', 'zoe.ng@example.org', NULL, NULL, NULL, NULL, NULL, '2026-10-01', NULL, 0, x'01a217e79bdd71ef8500d0e260375022', 1796129384412, 1796129384412),
  (x'01a217e79be175dcba19195803e66c8e', 'A-2', 'Bo', 'Ek', 'bo ek', 'bo.ek@example.org', 'bo.ek@example.org', NULL, NULL, NULL, NULL, NULL, '2026-10-02', NULL, 0, x'01a217e79bdd71ef8500d0e260375022', 1796129384412, 1796129384412),
  (x'01a217e79be175dcba19195b31233f17', 'A-3', 'Óscar', 'Ramírez', 'óscar ramírez', 'oscar.ramirez@example.org', 'oscar.ramirez@example.org', NULL, NULL, NULL, NULL, NULL, '2026-10-03', NULL, 0, x'01a217e79bdd71ef8500d0e260375022', 1796129384412, 1796129384412),
  (x'01a217e79be175dcba19195e6ed10809', 'A-4', 'Thu Hà', 'Nguyễn', 'thu hà nguyễn', 'thu.ha@example.org', 'thu.ha@example.org', NULL, NULL, NULL, NULL, NULL, '2026-10-04', NULL, 0, x'01a217e79bdd71ef8500d0e260375022', 1796129384412, 1796129384412),
  (x'01a217e79be2774b9d9f3b8bce5720df', 'A-5', 'Lena', 'Schäfer', 'lena schäfer', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-10-05', NULL, 0, x'01a217e79bdd71ef8500d0e260375022', 1796129384412, 1796129384412);
INSERT INTO program (id, name, version, content, published_at) VALUES
  (x'01a217e74fa772ab8a0ecd420ea70634', 'The standard year', 1, '{
  "format": "farm-team-program",
  "version": 1,
  "name": "The standard year",
  "locale": "en-US",
  "description": "A one-year program for a support farm team: people chosen for customer-service skill, taught the IT skills of a service desk.",
  "duration_months": 12,
  "learning_hours_a_week": 20,
  "taught_hours": 408,
  "modules": [
    {
      "code": "FT-01",
      "name": "Service desk start",
      "aim": "The trainee can greet, identify, log, prioritize and close a contact by house rules; protect data at the desk.",
      "prerequisites": [],
      "hours": 16,
      "assessment": "quiz and observed call",
      "scale": "percent",
      "pass_mark": 80,
      "start_week": 1,
      "due_week": 2,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-02",
      "name": "Workplace hardware",
      "aim": "The trainee can name, replace and test common PC, display, power and print parts safely.",
      "prerequisites": [],
      "hours": 28,
      "assessment": "practical checklist",
      "scale": "percent",
      "pass_mark": 75,
      "start_week": 2,
      "due_week": 5,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-03",
      "name": "Ticket craft and knowledge",
      "aim": "The trainee can write a ticket another person can finish; turn a fix into an article.",
      "prerequisites": [
        "FT-01"
      ],
      "hours": 12,
      "assessment": "five sampled tickets",
      "scale": "percent",
      "pass_mark": 80,
      "start_week": 3,
      "due_week": 4,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-04",
      "name": "Windows client",
      "aim": "The trainee can install, set up, update and restore a client; find settings, logs and services.",
      "prerequisites": [
        "FT-02"
      ],
      "hours": 32,
      "assessment": "lab",
      "scale": "percent",
      "pass_mark": 75,
      "start_week": 6,
      "due_week": 9,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-05",
      "name": "Troubleshooting method",
      "aim": "The trainee can state the problem, find what changed, test one theory at a time, verify, document, escalate well.",
      "prerequisites": [
        "FT-01"
      ],
      "hours": 16,
      "assessment": "scenario role-play",
      "scale": "percent",
      "pass_mark": 80,
      "start_week": 6,
      "due_week": 8,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-06",
      "name": "Incidents and requests",
      "aim": "The trainee can tell incident from request, apply priority and targets, keep the user informed.",
      "prerequisites": [
        "FT-01"
      ],
      "hours": 20,
      "assessment": "quiz and ticket review",
      "scale": "percent",
      "pass_mark": 80,
      "start_week": 8,
      "due_week": 11,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-07",
      "name": "Network basics",
      "aim": "The trainee can explain addressing, names, ports, wired and wireless; use basic tools.",
      "prerequisites": [
        "FT-02"
      ],
      "hours": 28,
      "assessment": "quiz and lab",
      "scale": "percent",
      "pass_mark": 75,
      "start_week": 9,
      "due_week": 13,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-08",
      "name": "Identity and access",
      "aim": "The trainee can create, change and remove access with least privilege; verify callers; help with multi-factor sign-in.",
      "prerequisites": [
        "FT-04"
      ],
      "hours": 20,
      "assessment": "lab",
      "scale": "percent",
      "pass_mark": 85,
      "start_week": 12,
      "due_week": 15,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-09",
      "name": "Office and collaboration support",
      "aim": "The trainee can solve mail, calendar, file-sharing and meeting problems and coach users.",
      "prerequisites": [
        "FT-04"
      ],
      "hours": 16,
      "assessment": "coached session",
      "scale": "percent",
      "pass_mark": 75,
      "start_week": 14,
      "due_week": 16,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-10",
      "name": "Endpoint security",
      "aim": "The trainee can spot phishing and malware signs, isolate, report; apply encryption and patch rules.",
      "prerequisites": [
        "FT-04"
      ],
      "hours": 24,
      "assessment": "quiz and drill",
      "scale": "percent",
      "pass_mark": 85,
      "start_week": 15,
      "due_week": 19,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-11",
      "name": "Connectivity faults",
      "aim": "The trainee can find faults in Wi-Fi, VPN, DNS and printing, working inwards from the user.",
      "prerequisites": [
        "FT-05",
        "FT-07"
      ],
      "hours": 24,
      "assessment": "lab faults",
      "scale": "percent",
      "pass_mark": 75,
      "start_week": 18,
      "due_week": 22,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-12",
      "name": "Mobile and device management",
      "aim": "The trainee can enrol, secure, wipe and support phones and tablets.",
      "prerequisites": [
        "FT-08"
      ],
      "hours": 20,
      "assessment": "practical",
      "scale": "percent",
      "pass_mark": 75,
      "start_week": 21,
      "due_week": 24,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-13",
      "name": "Software faults and recovery",
      "aim": "The trainee can repair boot, profile, application and update faults; recover data; clean up after malware.",
      "prerequisites": [
        "FT-04",
        "FT-05",
        "FT-10"
      ],
      "hours": 20,
      "assessment": "lab faults",
      "scale": "percent",
      "pass_mark": 75,
      "start_week": 23,
      "due_week": 26,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-14",
      "name": "macOS, Linux and the command line",
      "aim": "The trainee can do common support tasks outside Windows and from a shell.",
      "prerequisites": [
        "FT-04"
      ],
      "hours": 20,
      "assessment": "lab",
      "scale": "percent",
      "pass_mark": 70,
      "start_week": 27,
      "due_week": 30,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": true
    },
    {
      "code": "FT-15",
      "name": "Service management foundation",
      "aim": "The trainee can explain value, practices and continual improvement; sit an ITIL 4 Foundation exam if sponsored.",
      "prerequisites": [
        "FT-06"
      ],
      "hours": 24,
      "assessment": "external or mock exam",
      "scale": "percent",
      "pass_mark": 65,
      "start_week": 29,
      "due_week": 33,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-16",
      "name": "Cloud and virtualization",
      "aim": "The trainee can explain service models, run a virtual machine, support cloud accounts.",
      "prerequisites": [
        "FT-07",
        "FT-08"
      ],
      "hours": 20,
      "assessment": "lab",
      "scale": "percent",
      "pass_mark": 70,
      "start_week": 32,
      "due_week": 36,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": true
    },
    {
      "code": "FT-17",
      "name": "Client relationship (IT CRM)",
      "aim": "The trainee can prepare, attend and follow up a client meeting; read needs, report value, raise risk.",
      "prerequisites": [
        "FT-06"
      ],
      "hours": 16,
      "assessment": "rubric: four meetings, one partly led",
      "scale": "rubric",
      "pass_mark": 3,
      "start_week": 30,
      "due_week": 38,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-18",
      "name": "Small automation",
      "aim": "The trainee can read and adapt a short script; automate one repeated task safely.",
      "prerequisites": [
        "FT-14"
      ],
      "hours": 16,
      "assessment": "reviewed script",
      "scale": "percent",
      "pass_mark": 70,
      "start_week": 36,
      "due_week": 39,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": true
    },
    {
      "code": "FT-19",
      "name": "Problems, changes, assets",
      "aim": "The trainee can link repeated incidents to a cause, prepare a low-risk change, keep asset data true.",
      "prerequisites": [
        "FT-15"
      ],
      "hours": 12,
      "assessment": "case",
      "scale": "percent",
      "pass_mark": 75,
      "start_week": 39,
      "due_week": 42,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    },
    {
      "code": "FT-20",
      "name": "Capstone: improve one service",
      "aim": "The trainee can choose, baseline, improve, measure and present a support improvement with a client.",
      "prerequisites": [
        "FT-15",
        "FT-17"
      ],
      "also_requires_modules_passed": 15,
      "hours": 24,
      "assessment": "rubric: panel presentation",
      "scale": "rubric",
      "pass_mark": 3,
      "start_week": 42,
      "due_week": 50,
      "attempts": 2,
      "cool_off_days": 7,
      "counts": "best",
      "resit_cap": null,
      "elective": false
    }
  ],
  "criteria": [
    {
      "code": "technical",
      "name": "Technical",
      "meaning": "hours-weighted share of the owed modules due by then that are passed",
      "source": "computed"
    },
    {
      "code": "work_quality",
      "name": "Work quality",
      "meaning": "mean of the ticket reviews since the last milestone",
      "source": "ticket_reviews",
      "minimum_reviews": 5
    },
    {
      "code": "customer_voice",
      "name": "Customer voice",
      "meaning": "satisfaction: share of answers 4 or 5 since the start",
      "source": "computed",
      "minimum_answers": 15
    },
    {
      "code": "soft_skills",
      "name": "Soft skills",
      "meaning": "mean level over the competencies of the program rubric",
      "source": "rubric"
    },
    {
      "code": "reliability",
      "name": "Reliability and learning habit",
      "meaning": "attendance, promises kept, hours logged, feedback used",
      "source": "level",
      "anchors": {
        "1": "often absent or late without word; logs and promises missing",
        "2": "needs reminding; some promises and logs missing",
        "3": "present, tells in time when not; logs and promises kept with few reminders",
        "4": "fully reliable without reminders; uses feedback by the next check-in",
        "5": "others rely on it; improves how the team plans and learns"
      }
    },
    {
      "code": "client_exposure",
      "name": "Client exposure and mentoring",
      "meaning": "ladder points against what is expected, and mentor check-ins held of those due",
      "source": "computed"
    }
  ],
  "milestones": [
    {
      "code": "M0",
      "name": "Day 0 baseline",
      "kind": "baseline",
      "offset": {
        "days": 0
      },
      "fields": [
        "technical_diagnostic_percent",
        "rubric_from_selection",
        "confidence_1_to_5"
      ]
    },
    {
      "code": "M30",
      "name": "Day 30",
      "kind": "evaluation",
      "offset": {
        "days": 30
      },
      "criteria": [
        {
          "criterion": "technical",
          "weight": 30
        },
        {
          "criterion": "soft_skills",
          "weight": 40
        },
        {
          "criterion": "reliability",
          "weight": 30
        }
      ],
      "pass_total": 60,
      "floors": [],
      "decisions": [
        "continue",
        "continue_with_support_plan",
        "release"
      ]
    },
    {
      "code": "M60",
      "name": "Day 60",
      "kind": "evaluation",
      "offset": {
        "days": 60
      },
      "criteria": [
        {
          "criterion": "technical",
          "weight": 25
        },
        {
          "criterion": "work_quality",
          "weight": 15
        },
        {
          "criterion": "soft_skills",
          "weight": 35
        },
        {
          "criterion": "reliability",
          "weight": 25
        }
      ],
      "pass_total": 65,
      "floors": [
        {
          "kind": "every_competency_at_least",
          "level": 2
        }
      ],
      "decisions": [
        "continue",
        "continue_with_support_plan",
        "release"
      ]
    },
    {
      "code": "M90",
      "name": "Day 90 gate",
      "kind": "gate",
      "offset": {
        "days": 90
      },
      "criteria": [
        {
          "criterion": "technical",
          "weight": 30
        },
        {
          "criterion": "work_quality",
          "weight": 20
        },
        {
          "criterion": "customer_voice",
          "weight": 10
        },
        {
          "criterion": "soft_skills",
          "weight": 25
        },
        {
          "criterion": "reliability",
          "weight": 15
        }
      ],
      "pass_total": 70,
      "floors": [
        {
          "kind": "modules_passed",
          "modules": [
            "FT-01",
            "FT-03",
            "FT-05",
            "FT-06"
          ]
        },
        {
          "kind": "every_competency_at_least",
          "level": 2
        }
      ],
      "decisions": [
        "continue",
        "continue_with_support_plan",
        "release"
      ]
    },
    {
      "code": "M6",
      "name": "Month 6",
      "kind": "evaluation",
      "offset": {
        "months": 6
      },
      "criteria": [
        {
          "criterion": "technical",
          "weight": 30
        },
        {
          "criterion": "work_quality",
          "weight": 20
        },
        {
          "criterion": "customer_voice",
          "weight": 15
        },
        {
          "criterion": "soft_skills",
          "weight": 20
        },
        {
          "criterion": "reliability",
          "weight": 10
        },
        {
          "criterion": "client_exposure",
          "weight": 5
        }
      ],
      "pass_total": 70,
      "floors": [
        {
          "kind": "modules_passed",
          "modules": [
            "FT-08",
            "FT-10"
          ]
        }
      ],
      "decisions": [
        "continue",
        "continue_with_support_plan",
        "release"
      ],
      "expected_ladder_points": 4
    },
    {
      "code": "M9",
      "name": "Month 9",
      "kind": "evaluation",
      "offset": {
        "months": 9
      },
      "criteria": [
        {
          "criterion": "technical",
          "weight": 25
        },
        {
          "criterion": "work_quality",
          "weight": 20
        },
        {
          "criterion": "customer_voice",
          "weight": 20
        },
        {
          "criterion": "soft_skills",
          "weight": 15
        },
        {
          "criterion": "reliability",
          "weight": 10
        },
        {
          "criterion": "client_exposure",
          "weight": 10
        }
      ],
      "pass_total": 75,
      "floors": [
        {
          "kind": "every_competency_at_least",
          "level": 3
        },
        {
          "kind": "client_meetings_at_least",
          "count": 4
        },
        {
          "kind": "partly_led_or_led_at_least",
          "count": 1
        }
      ],
      "decisions": [
        "continue",
        "continue_with_support_plan",
        "release"
      ],
      "expected_ladder_points": 8
    },
    {
      "code": "M12",
      "name": "Month 12 final",
      "kind": "final",
      "offset": {
        "months": 12
      },
      "criteria": [
        {
          "criterion": "technical",
          "weight": 30
        },
        {
          "criterion": "work_quality",
          "weight": 20
        },
        {
          "criterion": "customer_voice",
          "weight": 20
        },
        {
          "criterion": "soft_skills",
          "weight": 15
        },
        {
          "criterion": "reliability",
          "weight": 5
        },
        {
          "criterion": "client_exposure",
          "weight": 10
        }
      ],
      "pass_total": 75,
      "floors": [
        {
          "kind": "every_competency_at_least",
          "level": 3
        },
        {
          "kind": "client_meetings_at_least",
          "count": 6
        },
        {
          "kind": "core_modules_passed"
        }
      ],
      "decisions": [
        "graduate",
        "extend",
        "not_graduated"
      ],
      "expected_ladder_points": 12
    },
    {
      "code": "M15",
      "name": "Month 15 follow-up",
      "kind": "follow_up",
      "offset": {
        "months": 15
      },
      "fields": [
        "still_here",
        "left_on",
        "role",
        "manager_rating_1_to_5",
        "satisfaction"
      ]
    }
  ],
  "rubric": {
    "scale": [
      1,
      5
    ],
    "competencies": [
      {
        "code": "listening",
        "name": "Listening and finding the need",
        "selection": true,
        "from_milestone": "M30",
        "anchors": {
          "1": "interrupts, solves the wrong thing",
          "2": "hears facts, misses purpose",
          "3": "asks open then closed questions, sums up before acting",
          "4": "notices what is unsaid, checks impact on work",
          "5": "uncovers the real need and agrees what ''solved'' means"
        },
        "questions": [
          "Tell us about a time a customer asked for one thing and needed another. How did you find out?",
          "A caller says ''nothing works'' and has a meeting in ten minutes. What do you ask first, and why?"
        ]
      },
      {
        "code": "plain_language",
        "name": "Plain language",
        "selection": true,
        "from_milestone": "M30",
        "anchors": {
          "1": "jargon or silence",
          "2": "clear only with hints",
          "3": "explains steps and next contact in everyday words",
          "4": "adapts to listener and channel, written as well as spoken",
          "5": "makes a hard matter simple; others reuse the text"
        },
        "questions": [
          "Tell us about something difficult that you explained to someone who did not know the subject. How did you check that they had understood?",
          "Write two sentences to all staff: mail will be slow until noon, and what they can do."
        ]
      },
      {
        "code": "empathy",
        "name": "Empathy and composure",
        "selection": true,
        "from_milestone": "M30",
        "anchors": {
          "1": "argues, blames the user",
          "2": "polite but mechanical; flustered under pressure",
          "3": "acknowledges feeling, stays calm, keeps to the point",
          "4": "calms an upset person and regains cooperation",
          "5": "turns a complaint into trust; helps colleagues stay calm"
        },
        "questions": [
          "Tell us about the angriest customer you have dealt with. What did you say, and how did it end?",
          "A user shouts that your team lost her work of a week. You do not yet know whether that is true. What do you do?"
        ]
      },
      {
        "code": "ownership",
        "name": "Ownership and follow-through",
        "selection": true,
        "from_milestone": "M30",
        "anchors": {
          "1": "drops or passes on without telling",
          "2": "acts when chased",
          "3": "keeps promises, hands over warm, informs before asked",
          "4": "foresees delay, finds another way, closes the loop",
          "5": "owns the outcome beyond own task; prevents the repeat"
        },
        "questions": [
          "Tell us about a promise to a customer that you could not keep. What did you do, and when did they hear of it?",
          "A ticket that you handed over two days ago has not moved, and the user calls you. What do you do?"
        ]
      },
      {
        "code": "learning",
        "name": "Learning and feedback",
        "selection": true,
        "from_milestone": "M30",
        "anchors": {
          "1": "defends, repeats errors",
          "2": "accepts feedback, changes little",
          "3": "asks, tries, shows a changed habit",
          "4": "plans own learning, seeks hard feedback",
          "5": "learns fast and teaches what was learned"
        },
        "questions": [
          "Tell us about feedback that you did not like at first. What did you change?",
          "You have two weeks to become useful with a system you have never seen. What is your plan?"
        ]
      },
      {
        "code": "teamwork",
        "name": "Teamwork and sharing",
        "selection": true,
        "from_milestone": "M30",
        "anchors": {
          "1": "works alone, withholds",
          "2": "helps when asked",
          "3": "shares notes, offers help, respects agreements",
          "4": "improves how the team works",
          "5": "raises others'' results; settles friction early"
        },
        "questions": [
          "Tell us about a time you made a colleague''s work better.",
          "A colleague keeps closing tickets without writing what fixed them. What do you do?"
        ]
      },
      {
        "code": "client_awareness",
        "name": "Client and business awareness",
        "selection": false,
        "from_milestone": "M6",
        "anchors": {
          "1": "sees tickets only",
          "2": "knows the client''s name and rules",
          "3": "links faults to the client''s work and deadlines",
          "4": "brings insight to a meeting, speaks of value and risk",
          "5": "client asks for this person; spots an opportunity"
        },
        "questions": []
      }
    ],
    "selection": {
      "raters": [
        2,
        3
      ],
      "cut_off_mean": "3.50",
      "none_below": "3.00",
      "threshold_checks": [
        {
          "code": "it_background",
          "name": "Some IT background"
        },
        {
          "code": "eager_learner",
          "name": "Eager learner"
        }
      ],
      "exercises": [
        {
          "code": "caller",
          "name": "Caller role-play",
          "minutes": 10
        },
        {
          "code": "teach",
          "name": "Teach me something",
          "minutes": 5
        }
      ]
    }
  },
  "ticket_review": {
    "checks": [
      {
        "code": "understood",
        "name": "The need is stated so that another person understands it"
      },
      {
        "code": "method",
        "name": "Cause found or narrowed by a visible method"
      },
      {
        "code": "resolved",
        "name": "Resolved or handed over with all that the next person needs"
      },
      {
        "code": "told",
        "name": "The user was kept informed in plain words"
      },
      {
        "code": "recorded",
        "name": "Categories, times and knowledge link are right"
      }
    ],
    "answers": {
      "yes": 20,
      "partly": 10,
      "no": 0
    }
  },
  "client_exposure": {
    "ladder_points": {
      "observed": 1,
      "supported": 2,
      "partly_led": 3,
      "led": 4
    }
  },
  "satisfaction": {
    "scale": 5,
    "satisfied_from": 4
  },
  "check_ins": {
    "mentor": [
      {
        "until_day": 90,
        "every_days": 7
      },
      {
        "every_days": 14
      }
    ],
    "coordinator": [
      {
        "every_days": 30
      }
    ]
  },
  "risk": {
    "contact_gap_days": 14,
    "contact_gap_escalates_days": 21,
    "hours_window_days": 28,
    "hours_below_percent_of_plan": 75,
    "module_overdue_days": 7,
    "failed_attempts": {
      "count": 2,
      "within_days": 90
    },
    "missed_check_ins_in_a_row": 2,
    "mood_at_most": 2
  },
  "extension": {
    "at": "final",
    "times": 1,
    "months_at_most": 3
  },
  "tracks": [
    {
      "code": "engineer",
      "name": "Engineer",
      "rule": [
        {
          "measure": "criterion",
          "criterion": "technical",
          "at": "M12",
          "at_least": "80"
        },
        {
          "measure": "criterion",
          "criterion": "work_quality",
          "at": "M12",
          "at_least": "80"
        }
      ]
    },
    {
      "code": "project",
      "name": "Project management",
      "rule": [
        {
          "measure": "module_mark",
          "module": "FT-20",
          "at_least": "4.00"
        },
        {
          "measure": "competency",
          "competency": "ownership",
          "at": "M12",
          "at_least": "4.00"
        }
      ]
    },
    {
      "code": "it_crm",
      "name": "IT customer relationship management",
      "rule": [
        {
          "measure": "competency",
          "competency": "client_awareness",
          "at": "M12",
          "at_least": "4.00"
        },
        {
          "measure": "satisfaction_rank_in_intake",
          "at_most_percent": 50
        },
        {
          "measure": "meetings_led",
          "at_least": 1
        }
      ]
    }
  ],
  "roles": [
    {
      "code": "support_engineer",
      "name": "Support engineer",
      "track": "engineer",
      "sfia_level": 2,
      "competencies": {
        "client_awareness": 3,
        "empathy": 3,
        "learning": 3,
        "listening": 3,
        "ownership": 4,
        "plain_language": 3,
        "teamwork": 3
      },
      "modules": [
        "FT-11",
        "FT-13",
        "FT-14",
        "FT-16",
        "FT-18",
        "FT-19"
      ]
    },
    {
      "code": "junior_project_manager",
      "name": "Junior project manager",
      "track": "project",
      "sfia_level": 3,
      "competencies": {
        "client_awareness": 4,
        "empathy": 3,
        "learning": 3,
        "listening": 4,
        "ownership": 4,
        "plain_language": 4,
        "teamwork": 4
      },
      "modules": [
        "FT-15",
        "FT-17",
        "FT-19",
        "FT-20"
      ]
    },
    {
      "code": "it_client_manager",
      "name": "IT client relationship specialist",
      "track": "it_crm",
      "sfia_level": 3,
      "competencies": {
        "client_awareness": 4,
        "empathy": 4,
        "learning": 3,
        "listening": 4,
        "ownership": 4,
        "plain_language": 4,
        "teamwork": 3
      },
      "modules": [
        "FT-15",
        "FT-17",
        "FT-20"
      ],
      "meetings_led": 4
    }
  ],
  "readiness": [
    {
      "code": "backing",
      "question": "Does the management above IT say openly that time for customers is part of the job?",
      "promise": "The sponsor tells all managers concerned, in writing, before the start."
    },
    {
      "code": "reward",
      "question": "Is someone who solves a user''s problem well, but more slowly, judged fairly?",
      "promise": "Speed targets for trainees are suspended or paired with satisfaction for the year."
    },
    {
      "code": "hours",
      "question": "Are the weekly learning hours protected, also in busy weeks?",
      "promise": "The line manager protects the agreed hours; exceptions are made up within two weeks."
    },
    {
      "code": "mentors",
      "question": "Do mentors have hours for trainees in their own targets?",
      "promise": "Each mentor gets the agreed hours a month, visible in the plan."
    },
    {
      "code": "clients",
      "question": "Are clients ready to have trainees in their meetings?",
      "promise": "Each client contact has agreed and knows the trainee''s part."
    },
    {
      "code": "budget",
      "question": "Is there money for exams, equipment and cover?",
      "promise": "A budget with an owner is agreed for the year."
    },
    {
      "code": "posts",
      "question": "Are there posts, or likely posts, for graduates?",
      "promise": "The number of expected posts is stated, and updated at month 6."
    },
    {
      "code": "selection",
      "question": "May the panel choose for people skills even against a stronger technical CV?",
      "promise": "The sponsor accepts the panel''s rule for the intake."
    },
    {
      "code": "measure",
      "question": "Is a baseline of satisfaction, retention and cost available, or will it be taken before the start?",
      "promise": "The baseline is taken by a named person before day 0."
    },
    {
      "code": "review",
      "question": "Will the sponsor attend the month-6 review and decide after month 12?",
      "promise": "Both dates are in the sponsor''s calendar."
    }
  ],
  "outcomes": [
    {
      "code": "graduated",
      "name": "Graduated",
      "kind": "graduated"
    },
    {
      "code": "not_graduated",
      "name": "Completed, not graduated",
      "kind": "not_graduated"
    },
    {
      "code": "withdrew_personal",
      "name": "Withdrew: personal reasons",
      "kind": "withdrew"
    },
    {
      "code": "withdrew_new_job",
      "name": "Withdrew: new job",
      "kind": "withdrew"
    },
    {
      "code": "withdrew_own_wish",
      "name": "Withdrew: own wish",
      "kind": "withdrew"
    },
    {
      "code": "released_performance",
      "name": "Released: performance",
      "kind": "released"
    },
    {
      "code": "released_conduct",
      "name": "Released: conduct",
      "kind": "released"
    },
    {
      "code": "redundancy",
      "name": "Redundancy",
      "kind": "redundancy"
    },
    {
      "code": "transferred",
      "name": "Transferred",
      "kind": "apart"
    },
    {
      "code": "deferred",
      "name": "Deferred to a later intake",
      "kind": "apart"
    }
  ]
}
', 1796129364898);
INSERT INTO intake (id, program_id, name, name_key, start_on, learning_minutes_a_week, working_days, demo, created_at, questions_frozen_on, letter_sender) VALUES
  (x'01a217e76e61713fb2b13446634a7946', x'01a217e74fa772ab8a0ecd420ea70634', 'January 2027', 'january 2027', '2027-01-04', 1200, 31, 0, 1796129372768, NULL, '');
INSERT INTO candidacy (id, person_id, intake_id, state, applied_on, decided_on, reason, against_rule, consent_until, import_id, created_at, checks, mean, lowest, spread, advances, blocked, sheets, ground) VALUES
  (x'01a217e79be077b49c14787e96fc3ce1', x'01a217e79bdd71ef8500d0e331212356', x'01a217e76e61713fb2b13446634a7946', 'enrolled', '2026-10-01', NULL, NULL, 0, NULL, x'01a217e79bdd71ef8500d0e260375022', 1796129384412, 'open', 400, 400, 0, 1, 0, 2, NULL),
  (x'01a217e79be175dcba19195a38fcaada', x'01a217e79be175dcba19195803e66c8e', x'01a217e76e61713fb2b13446634a7946', 'enrolled', '2026-10-02', NULL, NULL, 0, NULL, x'01a217e79bdd71ef8500d0e260375022', 1796129384412, 'open', 400, 400, 0, 1, 0, 2, NULL),
  (x'01a217e79be175dcba19195d9d2915c9', x'01a217e79be175dcba19195b31233f17', x'01a217e76e61713fb2b13446634a7946', 'enrolled', '2026-10-03', NULL, NULL, 0, NULL, x'01a217e79bdd71ef8500d0e260375022', 1796129384412, 'open', NULL, NULL, NULL, 0, 1, 0, NULL),
  (x'01a217e79be2774b9d9f3b8a0280ae39', x'01a217e79be175dcba19195e6ed10809', x'01a217e76e61713fb2b13446634a7946', 'enrolled', '2026-10-04', NULL, NULL, 0, NULL, x'01a217e79bdd71ef8500d0e260375022', 1796129384412, 'open', NULL, NULL, NULL, 0, 1, 0, NULL),
  (x'01a217e79be2774b9d9f3b8d4617070d', x'01a217e79be2774b9d9f3b8bce5720df', x'01a217e76e61713fb2b13446634a7946', 'applied', '2026-10-05', NULL, NULL, 0, NULL, x'01a217e79bdd71ef8500d0e260375022', 1796129384412, 'open', NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO candidacy_move (id, candidacy_id, from_state, to_state, day, at, actor, reason, against_rule, ground) VALUES
  (x'01a217e79c1074819a0c53b6a907dcdf', x'01a217e79be077b49c14787e96fc3ce1', 'applied', 'screened', '2026-12-02', 1796215784459, 'Owner', NULL, 0, NULL),
  (x'01a217e79c3073d88bb68d62d954fbb7', x'01a217e79be077b49c14787e96fc3ce1', 'screened', 'interview', '2026-12-02', 1796215784492, 'Owner', NULL, 0, NULL),
  (x'01a217e79cc87093a52eec35e33ecf7d', x'01a217e79be175dcba19195a38fcaada', 'applied', 'screened', '2026-12-02', 1796215784643, 'Owner', NULL, 0, NULL),
  (x'01a217e79ce876689332b7a0136e8135', x'01a217e79be175dcba19195a38fcaada', 'screened', 'interview', '2026-12-02', 1796215784675, 'Owner', NULL, 0, NULL),
  (x'01a217e79da277c5a502af36595cd74f', x'01a217e79be077b49c14787e96fc3ce1', 'interview', 'enrolled', '2026-12-20', 1797770984855, 'Owner', 'Chosen by the team', 0, NULL),
  (x'01a217e79da471dd95f684648b63493c', x'01a217e79be175dcba19195a38fcaada', 'interview', 'enrolled', '2026-12-20', 1797770984855, 'Owner', 'Chosen by the team', 0, NULL),
  (x'01a217e79da573789a8f42caf93fff53', x'01a217e79be175dcba19195d9d2915c9', 'applied', 'enrolled', '2026-12-20', 1797770984855, 'Owner', 'Chosen by the team', 0, NULL),
  (x'01a217e79da573789a8f42e903b078bc', x'01a217e79be2774b9d9f3b8a0280ae39', 'applied', 'enrolled', '2026-12-20', 1797770984855, 'Owner', 'Chosen by the team', 0, NULL);
INSERT INTO interview_sheet (id, candidacy_id, rater, rater_key, imported, import_id, note, created_at, changed_at, state, account_id) VALUES
  (x'01a217e79c74711ea46775f0070d72b5', x'01a217e79be077b49c14787e96fc3ce1', 'J. Lind', 'j. lind', 0, NULL, 'Calm on the phone', 1796906984558, 1796906984558, 'submitted', NULL),
  (x'01a217e79ca07279941e6f4bc6099948', x'01a217e79be077b49c14787e96fc3ce1', 'A. Ruiz', 'a. ruiz', 0, NULL, 'Calm on the phone', 1796906984604, 1796906984604, 'submitted', NULL),
  (x'01a217e79d087136ab6661004136cf33', x'01a217e79be175dcba19195a38fcaada', 'J. Lind', 'j. lind', 0, NULL, 'Calm on the phone', 1796906984708, 1796906984708, 'submitted', NULL),
  (x'01a217e79d30709a94dc2f416db66503', x'01a217e79be175dcba19195a38fcaada', 'A. Ruiz', 'a. ruiz', 0, NULL, 'Calm on the phone', 1796906984748, 1796906984748, 'submitted', NULL);
INSERT INTO sheet_score (sheet_id, competency, level, note) VALUES
  (x'01a217e79c74711ea46775f0070d72b5', 'empathy', 4, ''),
  (x'01a217e79c74711ea46775f0070d72b5', 'learning', 4, ''),
  (x'01a217e79c74711ea46775f0070d72b5', 'listening', 4, ''),
  (x'01a217e79c74711ea46775f0070d72b5', 'ownership', 4, ''),
  (x'01a217e79c74711ea46775f0070d72b5', 'plain_language', 4, ''),
  (x'01a217e79c74711ea46775f0070d72b5', 'teamwork', 4, ''),
  (x'01a217e79ca07279941e6f4bc6099948', 'empathy', 4, ''),
  (x'01a217e79ca07279941e6f4bc6099948', 'learning', 4, ''),
  (x'01a217e79ca07279941e6f4bc6099948', 'listening', 4, ''),
  (x'01a217e79ca07279941e6f4bc6099948', 'ownership', 4, ''),
  (x'01a217e79ca07279941e6f4bc6099948', 'plain_language', 4, ''),
  (x'01a217e79ca07279941e6f4bc6099948', 'teamwork', 4, ''),
  (x'01a217e79d087136ab6661004136cf33', 'empathy', 4, ''),
  (x'01a217e79d087136ab6661004136cf33', 'learning', 4, ''),
  (x'01a217e79d087136ab6661004136cf33', 'listening', 4, ''),
  (x'01a217e79d087136ab6661004136cf33', 'ownership', 4, ''),
  (x'01a217e79d087136ab6661004136cf33', 'plain_language', 4, ''),
  (x'01a217e79d087136ab6661004136cf33', 'teamwork', 4, ''),
  (x'01a217e79d30709a94dc2f416db66503', 'empathy', 4, ''),
  (x'01a217e79d30709a94dc2f416db66503', 'learning', 4, ''),
  (x'01a217e79d30709a94dc2f416db66503', 'listening', 4, ''),
  (x'01a217e79d30709a94dc2f416db66503', 'ownership', 4, ''),
  (x'01a217e79d30709a94dc2f416db66503', 'plain_language', 4, ''),
  (x'01a217e79d30709a94dc2f416db66503', 'teamwork', 4, '');
INSERT INTO enrollment (id, person_id, intake_id, program_id, candidacy_id, start_on, selection, selection_reason, outcome_code, outcome_kind, outcome_on, outcome_reason, created_at, original_end_on, replanned_on, end_on, paused_since, minutes_owed, minutes_passed, progress, next_milestone, next_milestone_on, next_module, next_module_on, attempts_used_up, conflicts) VALUES
  (x'01a217e79d9c74b38f1fbeb5dc8cb7d9', x'01a217e79bdd71ef8500d0e331212356', x'01a217e76e61713fb2b13446634a7946', x'01a217e74fa772ab8a0ecd420ea70634', x'01a217e79be077b49c14787e96fc3ce1', '2027-01-04', 'not_selected_here', 'Chosen by the team', NULL, NULL, NULL, NULL, 1797770984855, '2028-01-04', '2027-02-20', '2028-02-01', NULL, 24480, 960, 3, 'M0', '2027-01-04', 'FT-03', '2027-01-29', NULL, 4),
  (x'01a217e79da376569a55432af73bb252', x'01a217e79be175dcba19195803e66c8e', x'01a217e76e61713fb2b13446634a7946', x'01a217e74fa772ab8a0ecd420ea70634', x'01a217e79be175dcba19195a38fcaada', '2027-01-04', 'not_selected_here', 'Chosen by the team', NULL, NULL, NULL, NULL, 1797770984855, '2028-01-04', '2026-12-20', '2028-01-04', NULL, 24480, 960, 3, 'M0', '2027-01-04', 'FT-03', '2027-01-29', NULL, 0),
  (x'01a217e79da471dd95f68466f741d6d7', x'01a217e79be175dcba19195b31233f17', x'01a217e76e61713fb2b13446634a7946', x'01a217e74fa772ab8a0ecd420ea70634', x'01a217e79be175dcba19195d9d2915c9', '2027-01-04', 'not_selected_here', 'Chosen by the team', 'withdrew_new_job', 'withdrew', '2027-02-26', 'Moved away', 1797770984855, '2028-01-04', '2026-12-20', '2028-01-04', NULL, 24480, 0, 0, 'M15', '2028-04-04', NULL, NULL, NULL, 0),
  (x'01a217e79da573789a8f42cc477b6293', x'01a217e79be175dcba19195e6ed10809', x'01a217e76e61713fb2b13446634a7946', x'01a217e74fa772ab8a0ecd420ea70634', x'01a217e79be2774b9d9f3b8a0280ae39', '2027-01-04', 'not_selected_here', 'Chosen by the team', NULL, NULL, NULL, NULL, 1797770984855, '2028-01-04', '2027-03-02', NULL, '2027-03-01', 24480, 0, 0, 'M0', '2027-01-04', 'FT-01', '2027-01-15', NULL, 0);
INSERT INTO enrollment_break (id, enrollment_id, from_on, to_on, reason, created_at) VALUES
  (x'01a217e79f7a76d6ad96bba321a13b1e', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', '2027-03-01', '2027-03-28', 'Parental leave', 1803127785329),
  (x'01a217e79fc1718595da4c52cb14e856', x'01a217e79da573789a8f42cc477b6293', '2027-03-01', NULL, 'Illness', 1803991785405);
INSERT INTO enrollment_module (id, enrollment_id, code, position, standing, standing_on, standing_reason, evidence, extended, extra_attempts, extra_reason, planned_on, start_on, due_on, passed_on, mark, attempts_used, flagged) VALUES
  (x'01a217e79d9c74b38f1fbeb6c840f99f', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-01', 0, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-01-15', '2027-01-04', '2027-01-15', '2027-01-15', 8250, 1, 0),
  (x'01a217e79d9c74b38f1fbeb75a622593', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-02', 1, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-02-05', '2027-01-11', '2027-02-05', NULL, NULL, 0, 0),
  (x'01a217e79d9c74b38f1fbeb863b4c6a2', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-03', 2, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-01-29', '2027-01-18', '2027-01-29', NULL, NULL, 0, 0),
  (x'01a217e79d9c74b38f1fbeb937a1595f', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-04', 3, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-03-05', '2027-02-08', '2027-04-02', NULL, NULL, 0, 0),
  (x'01a217e79d9c74b38f1fbeba9252c0f0', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-05', 4, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-02-26', '2027-02-08', '2027-02-26', NULL, NULL, 0, 0),
  (x'01a217e79d9c74b38f1fbebb15cec208', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-06', 5, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-03-19', '2027-02-22', '2027-04-16', NULL, NULL, 0, 0),
  (x'01a217e79d9c74b38f1fbebc872d29bb', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-07', 6, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-02', '2027-03-29', '2027-04-30', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a2abd3dac3f', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-08', 7, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-16', '2027-04-19', '2027-05-14', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a2bc344e200', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-09', 8, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-23', '2027-05-03', '2027-05-21', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a2c717da1ed', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-10', 9, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-05-14', '2027-05-10', '2027-06-11', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a2d896b6e34', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-11', 10, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-06-04', '2027-05-31', '2027-07-02', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a2e76ee9c40', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-12', 11, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-06-18', '2027-06-21', '2027-07-16', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a2f7c4babaa', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-13', 12, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-07-02', '2027-07-05', '2027-07-30', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a304e329420', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-14', 13, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-07-30', '2027-08-02', '2027-08-27', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a31b7289ff7', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-15', 14, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-08-20', '2027-08-16', '2027-09-17', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a3295240b5b', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-16', 15, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-09-10', '2027-09-06', '2027-10-08', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a33503a76b5', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-17', 16, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-09-24', '2027-08-23', '2027-10-22', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a34ed8f6b24', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-18', 17, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-10-01', '2027-10-04', '2027-10-29', NULL, NULL, 0, 0),
  (x'01a217e79d9d70d689003a351bec30ba', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-19', 18, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-10-22', '2027-10-25', '2027-11-19', NULL, NULL, 0, 0),
  (x'01a217e79d9e743b9d5c5f26eadb2b6f', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-20', 19, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-12-17', '2027-11-15', '2028-01-14', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55432ba068c012', x'01a217e79da376569a55432af73bb252', 'FT-01', 0, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-01-15', '2027-01-04', '2027-01-15', '2027-01-22', 8500, 2, 0),
  (x'01a217e79da376569a55432cedb9b896', x'01a217e79da376569a55432af73bb252', 'FT-02', 1, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-02-05', '2027-01-11', '2027-02-05', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55432daed8e731', x'01a217e79da376569a55432af73bb252', 'FT-03', 2, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-01-29', '2027-01-18', '2027-01-29', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55432e7774bc33', x'01a217e79da376569a55432af73bb252', 'FT-04', 3, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-03-05', '2027-02-08', '2027-03-05', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55432f9bf58b6a', x'01a217e79da376569a55432af73bb252', 'FT-05', 4, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-02-26', '2027-02-08', '2027-02-26', NULL, NULL, 0, 0),
  (x'01a217e79da376569a5543306044b9e5', x'01a217e79da376569a55432af73bb252', 'FT-06', 5, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-03-19', '2027-02-22', '2027-03-19', NULL, NULL, 0, 0),
  (x'01a217e79da376569a5543318426b146', x'01a217e79da376569a55432af73bb252', 'FT-07', 6, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-02', '2027-03-01', '2027-04-02', NULL, NULL, 0, 0),
  (x'01a217e79da376569a554332e247926c', x'01a217e79da376569a55432af73bb252', 'FT-08', 7, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-16', '2027-03-22', '2027-04-16', NULL, NULL, 0, 0),
  (x'01a217e79da376569a554333d0f93c64', x'01a217e79da376569a55432af73bb252', 'FT-09', 8, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-23', '2027-04-05', '2027-04-23', NULL, NULL, 0, 0),
  (x'01a217e79da376569a5543343d837537', x'01a217e79da376569a55432af73bb252', 'FT-10', 9, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-05-14', '2027-04-12', '2027-05-14', NULL, NULL, 0, 0),
  (x'01a217e79da376569a5543354648ffa7', x'01a217e79da376569a55432af73bb252', 'FT-11', 10, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-06-04', '2027-05-03', '2027-06-04', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55433631acf2be', x'01a217e79da376569a55432af73bb252', 'FT-12', 11, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-06-18', '2027-05-24', '2027-06-18', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55433718792944', x'01a217e79da376569a55432af73bb252', 'FT-13', 12, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-07-02', '2027-06-07', '2027-07-02', NULL, NULL, 0, 0),
  (x'01a217e79da376569a554338c085ff88', x'01a217e79da376569a55432af73bb252', 'FT-14', 13, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-07-30', '2027-07-05', '2027-07-30', NULL, NULL, 0, 0),
  (x'01a217e79da376569a554339c16b7f00', x'01a217e79da376569a55432af73bb252', 'FT-15', 14, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-08-20', '2027-07-19', '2027-08-20', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55433ab26c3ccf', x'01a217e79da376569a55432af73bb252', 'FT-16', 15, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-09-10', '2027-08-09', '2027-09-10', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55433be0fc23dc', x'01a217e79da376569a55432af73bb252', 'FT-17', 16, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-09-24', '2027-07-26', '2027-09-24', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55433c47bce39e', x'01a217e79da376569a55432af73bb252', 'FT-18', 17, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-10-01', '2027-09-06', '2027-10-01', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55433d063b2818', x'01a217e79da376569a55432af73bb252', 'FT-19', 18, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-10-22', '2027-09-27', '2027-10-22', NULL, NULL, 0, 0),
  (x'01a217e79da376569a55433e52a0f7ef', x'01a217e79da376569a55432af73bb252', 'FT-20', 19, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-12-17', '2027-10-18', '2027-12-17', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f6846720775188', x'01a217e79da471dd95f68466f741d6d7', 'FT-01', 0, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-01-15', '2027-01-04', '2027-01-15', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f68468d0e201ab', x'01a217e79da471dd95f68466f741d6d7', 'FT-02', 1, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-02-05', '2027-01-11', '2027-02-05', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f68469e3846787', x'01a217e79da471dd95f68466f741d6d7', 'FT-03', 2, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-01-29', '2027-01-18', '2027-01-29', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f6846a62d815ce', x'01a217e79da471dd95f68466f741d6d7', 'FT-04', 3, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-03-05', '2027-02-08', '2027-03-05', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f6846b47cecf8f', x'01a217e79da471dd95f68466f741d6d7', 'FT-05', 4, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-02-26', '2027-02-08', '2027-02-26', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f6846c2b178f75', x'01a217e79da471dd95f68466f741d6d7', 'FT-06', 5, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-03-19', '2027-02-22', '2027-03-19', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f6846d51524996', x'01a217e79da471dd95f68466f741d6d7', 'FT-07', 6, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-02', '2027-03-01', '2027-04-02', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f6846ece2f4dff', x'01a217e79da471dd95f68466f741d6d7', 'FT-08', 7, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-16', '2027-03-22', '2027-04-16', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f6846f7f3af7b0', x'01a217e79da471dd95f68466f741d6d7', 'FT-09', 8, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-23', '2027-04-05', '2027-04-23', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f68470e920d7ec', x'01a217e79da471dd95f68466f741d6d7', 'FT-10', 9, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-05-14', '2027-04-12', '2027-05-14', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f684714b481696', x'01a217e79da471dd95f68466f741d6d7', 'FT-11', 10, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-06-04', '2027-05-03', '2027-06-04', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f68472834b0f2d', x'01a217e79da471dd95f68466f741d6d7', 'FT-12', 11, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-06-18', '2027-05-24', '2027-06-18', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f68473afe07d37', x'01a217e79da471dd95f68466f741d6d7', 'FT-13', 12, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-07-02', '2027-06-07', '2027-07-02', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f68474f27dea44', x'01a217e79da471dd95f68466f741d6d7', 'FT-14', 13, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-07-30', '2027-07-05', '2027-07-30', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f684752475f29a', x'01a217e79da471dd95f68466f741d6d7', 'FT-15', 14, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-08-20', '2027-07-19', '2027-08-20', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f68476f1c3a0c2', x'01a217e79da471dd95f68466f741d6d7', 'FT-16', 15, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-09-10', '2027-08-09', '2027-09-10', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f6847763c1545d', x'01a217e79da471dd95f68466f741d6d7', 'FT-17', 16, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-09-24', '2027-07-26', '2027-09-24', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f68478d4200e0d', x'01a217e79da471dd95f68466f741d6d7', 'FT-18', 17, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-10-01', '2027-09-06', '2027-10-01', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f68479f48095fc', x'01a217e79da471dd95f68466f741d6d7', 'FT-19', 18, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-10-22', '2027-09-27', '2027-10-22', NULL, NULL, 0, 0),
  (x'01a217e79da471dd95f6847add3eb70e', x'01a217e79da471dd95f68466f741d6d7', 'FT-20', 19, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-12-17', '2027-10-18', '2027-12-17', NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42cd9e8e40de', x'01a217e79da573789a8f42cc477b6293', 'FT-01', 0, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-01-15', '2027-01-04', '2027-01-15', NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42ce9caabbd3', x'01a217e79da573789a8f42cc477b6293', 'FT-02', 1, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-02-05', '2027-01-11', '2027-02-05', NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42cfc2625c2f', x'01a217e79da573789a8f42cc477b6293', 'FT-03', 2, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-01-29', '2027-01-18', '2027-01-29', NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42d013821134', x'01a217e79da573789a8f42cc477b6293', 'FT-04', 3, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-03-05', '2027-02-08', NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42d14d06ed65', x'01a217e79da573789a8f42cc477b6293', 'FT-05', 4, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-02-26', '2027-02-08', '2027-02-26', NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42d20e3ae514', x'01a217e79da573789a8f42cc477b6293', 'FT-06', 5, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-03-19', '2027-02-22', NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42d33b6028d1', x'01a217e79da573789a8f42cc477b6293', 'FT-07', 6, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-02', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42d4ee288184', x'01a217e79da573789a8f42cc477b6293', 'FT-08', 7, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-16', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42d5179e897e', x'01a217e79da573789a8f42cc477b6293', 'FT-09', 8, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-04-23', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42d69e094403', x'01a217e79da573789a8f42cc477b6293', 'FT-10', 9, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-05-14', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42d7eaeff431', x'01a217e79da573789a8f42cc477b6293', 'FT-11', 10, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-06-04', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42d8076d243b', x'01a217e79da573789a8f42cc477b6293', 'FT-12', 11, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-06-18', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42d9ae3de8cc', x'01a217e79da573789a8f42cc477b6293', 'FT-13', 12, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-07-02', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42da82f582b3', x'01a217e79da573789a8f42cc477b6293', 'FT-14', 13, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-07-30', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42dbe9afbbcc', x'01a217e79da573789a8f42cc477b6293', 'FT-15', 14, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-08-20', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42dc63b806f4', x'01a217e79da573789a8f42cc477b6293', 'FT-16', 15, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-09-10', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42dd4b5630fc', x'01a217e79da573789a8f42cc477b6293', 'FT-17', 16, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-09-24', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42de2dc20a05', x'01a217e79da573789a8f42cc477b6293', 'FT-18', 17, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-10-01', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42df387c7b27', x'01a217e79da573789a8f42cc477b6293', 'FT-19', 18, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-10-22', NULL, NULL, NULL, NULL, 0, 0),
  (x'01a217e79da573789a8f42e096bc3042', x'01a217e79da573789a8f42cc477b6293', 'FT-20', 19, 'owed', NULL, NULL, NULL, 0, 0, NULL, '2027-12-17', NULL, NULL, NULL, NULL, 0, 0);
INSERT INTO milestone (id, enrollment_id, code, position, kind, state, held_on, withdrawn_reason, planned_on, due_on) VALUES
  (x'01a217e79d9e743b9d5c5f27d9761c26', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'M0', 0, 'baseline', 'planned', NULL, NULL, '2027-01-04', '2027-01-04'),
  (x'01a217e79d9f734484520b534907e0ab', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'M30', 1, 'evaluation', 'planned', NULL, NULL, '2027-02-03', '2027-02-03'),
  (x'01a217e79d9f734484520b5433744a55', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'M60', 2, 'evaluation', 'planned', NULL, NULL, '2027-03-05', '2027-04-02'),
  (x'01a217e79d9f734484520b553ac19e37', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'M90', 3, 'gate', 'planned', NULL, NULL, '2027-04-05', '2027-05-03'),
  (x'01a217e79d9f734484520b56322855f6', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'M6', 4, 'evaluation', 'planned', NULL, NULL, '2027-07-05', '2027-08-02'),
  (x'01a217e79d9f734484520b57e9aa9854', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'M9', 5, 'evaluation', 'planned', NULL, NULL, '2027-10-04', '2027-11-01'),
  (x'01a217e79d9f734484520b584087a45e', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'M12', 6, 'final', 'planned', NULL, NULL, '2028-01-04', '2028-02-01'),
  (x'01a217e79da0776490cb2b6000e1b61e', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'M15', 7, 'follow_up', 'planned', NULL, NULL, '2028-04-04', '2028-05-02'),
  (x'01a217e79da376569a55433f2da71e4a', x'01a217e79da376569a55432af73bb252', 'M0', 0, 'baseline', 'planned', NULL, NULL, '2027-01-04', '2027-01-04'),
  (x'01a217e79da376569a554340c6bfb7b3', x'01a217e79da376569a55432af73bb252', 'M30', 1, 'evaluation', 'planned', NULL, NULL, '2027-02-03', '2027-02-03'),
  (x'01a217e79da376569a5543411c01d527', x'01a217e79da376569a55432af73bb252', 'M60', 2, 'evaluation', 'planned', NULL, NULL, '2027-03-05', '2027-03-05'),
  (x'01a217e79da376569a5543426c8e47c3', x'01a217e79da376569a55432af73bb252', 'M90', 3, 'gate', 'planned', NULL, NULL, '2027-04-05', '2027-04-05'),
  (x'01a217e79da376569a55434377190cf4', x'01a217e79da376569a55432af73bb252', 'M6', 4, 'evaluation', 'planned', NULL, NULL, '2027-07-05', '2027-07-05'),
  (x'01a217e79da376569a5543442314c31f', x'01a217e79da376569a55432af73bb252', 'M9', 5, 'evaluation', 'planned', NULL, NULL, '2027-10-04', '2027-10-04'),
  (x'01a217e79da376569a5543457a14e581', x'01a217e79da376569a55432af73bb252', 'M12', 6, 'final', 'planned', NULL, NULL, '2028-01-04', '2028-01-04'),
  (x'01a217e79da376569a55434662f116d3', x'01a217e79da376569a55432af73bb252', 'M15', 7, 'follow_up', 'planned', NULL, NULL, '2028-04-04', '2028-04-04'),
  (x'01a217e79da471dd95f6847b24f00716', x'01a217e79da471dd95f68466f741d6d7', 'M0', 0, 'baseline', 'withdrawn', NULL, 'Withdrew: new job', '2027-01-04', '2027-01-04'),
  (x'01a217e79da471dd95f6847ca4e43efe', x'01a217e79da471dd95f68466f741d6d7', 'M30', 1, 'evaluation', 'withdrawn', NULL, 'Withdrew: new job', '2027-02-03', '2027-02-03'),
  (x'01a217e79da471dd95f6847d5c8f029a', x'01a217e79da471dd95f68466f741d6d7', 'M60', 2, 'evaluation', 'withdrawn', NULL, 'Withdrew: new job', '2027-03-05', '2027-03-05'),
  (x'01a217e79da471dd95f6847ec0f63bb1', x'01a217e79da471dd95f68466f741d6d7', 'M90', 3, 'gate', 'withdrawn', NULL, 'Withdrew: new job', '2027-04-05', '2027-04-05'),
  (x'01a217e79da471dd95f6847f6a7b3891', x'01a217e79da471dd95f68466f741d6d7', 'M6', 4, 'evaluation', 'withdrawn', NULL, 'Withdrew: new job', '2027-07-05', '2027-07-05'),
  (x'01a217e79da471dd95f68480762c4d16', x'01a217e79da471dd95f68466f741d6d7', 'M9', 5, 'evaluation', 'withdrawn', NULL, 'Withdrew: new job', '2027-10-04', '2027-10-04'),
  (x'01a217e79da471dd95f68481a9335d46', x'01a217e79da471dd95f68466f741d6d7', 'M12', 6, 'final', 'withdrawn', NULL, 'Withdrew: new job', '2028-01-04', '2028-01-04'),
  (x'01a217e79da471dd95f684829a60c60e', x'01a217e79da471dd95f68466f741d6d7', 'M15', 7, 'follow_up', 'planned', NULL, NULL, '2028-04-04', '2028-04-04'),
  (x'01a217e79da573789a8f42e1eec46e7a', x'01a217e79da573789a8f42cc477b6293', 'M0', 0, 'baseline', 'planned', NULL, NULL, '2027-01-04', '2027-01-04'),
  (x'01a217e79da573789a8f42e2b6e74293', x'01a217e79da573789a8f42cc477b6293', 'M30', 1, 'evaluation', 'planned', NULL, NULL, '2027-02-03', '2027-02-03'),
  (x'01a217e79da573789a8f42e399143b3e', x'01a217e79da573789a8f42cc477b6293', 'M60', 2, 'evaluation', 'planned', NULL, NULL, '2027-03-05', NULL),
  (x'01a217e79da573789a8f42e42147c9fe', x'01a217e79da573789a8f42cc477b6293', 'M90', 3, 'gate', 'planned', NULL, NULL, '2027-04-05', NULL),
  (x'01a217e79da573789a8f42e5c22d3d2b', x'01a217e79da573789a8f42cc477b6293', 'M6', 4, 'evaluation', 'planned', NULL, NULL, '2027-07-05', NULL),
  (x'01a217e79da573789a8f42e6d06651e7', x'01a217e79da573789a8f42cc477b6293', 'M9', 5, 'evaluation', 'planned', NULL, NULL, '2027-10-04', NULL),
  (x'01a217e79da573789a8f42e7a1e7fadb', x'01a217e79da573789a8f42cc477b6293', 'M12', 6, 'final', 'planned', NULL, NULL, '2028-01-04', NULL),
  (x'01a217e79da573789a8f42e8ba31ebdf', x'01a217e79da573789a8f42cc477b6293', 'M15', 7, 'follow_up', 'planned', NULL, NULL, '2028-04-04', NULL);
INSERT INTO plan_conflict (enrollment_id, code, cause, prerequisite, args) VALUES
  (x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-04', 'hours_exceed_capacity', '', '{"available":"40 h","module":"FT-04","needed":"88 h","to_date":"2027-04-02"}'),
  (x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-05', 'hours_exceed_capacity', '', '{"available":"20 h","module":"FT-05","needed":"56 h","to_date":"2027-02-26"}'),
  (x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-06', 'hours_exceed_capacity', '', '{"available":"80 h","module":"FT-06","needed":"108 h","to_date":"2027-04-16"}'),
  (x'01a217e79d9c74b38f1fbeb5dc8cb7d9', 'FT-07', 'hours_exceed_capacity', '', '{"available":"120 h","module":"FT-07","needed":"136 h","to_date":"2027-04-30"}');
INSERT INTO attempt (id, enrollment_module_id, number, held_on, mark, pass_mark, override_reason, correction_reason, note, voided_on, void_reason, recorded_by, created_at) VALUES
  (x'01a217e79dfb74ed94d4fff17b988d70', x'01a217e79d9c74b38f1fbeb6c840f99f', 1, '2027-01-15', 8250, 8000, NULL, NULL, '', NULL, NULL, 'Owner', 1800103784950),
  (x'01a217e79e36703e8fa7350393beff04', x'01a217e79da376569a55432ba068c012', 1, '2027-01-15', 4000, 8000, NULL, NULL, '', NULL, NULL, 'Owner', 1800103785007),
  (x'01a217e79e9c74a184730525f603f254', x'01a217e79da376569a55432ba068c012', 2, '2027-01-22', 8500, 8000, NULL, NULL, '', NULL, NULL, 'Owner', 1800708585108);
INSERT INTO hours_entry (id, enrollment_id, day, minutes, kind, counts, module, note, approved_on, approved_by, recorded_by, created_at) VALUES
  (x'01a217e79ef37228af9161d63f8ef218', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', '2027-01-12', 90, 'taught', 1, 'FT-01', '', NULL, NULL, 'Owner', 1799844585198),
  (x'01a217e79f2774498d3b8016ea93d199', x'01a217e79da376569a55432af73bb252', '2027-01-13', 240, 'on_the_job', 1, NULL, 'Ticket queue', NULL, NULL, 'Owner', 1799844585250);
INSERT INTO import (id, kind, file_name, file_hash, at, read, imported, updated, unchanged, to_decide, rejected, undo_id) VALUES
  (x'01a217e79bdd71ef8500d0e260375022', 'people', 'old13.csv', x'8dae3ec73078cfe13cea6a6b868fbbc9f3838406bbd34db255c61e29f32305e3', 1796129384412, 5, 5, 0, 0, 0, 0, x'01a217e79be2774b9d9f3b8f4a6a41b7');
INSERT INTO audit_entry (id, position, at, clock_set, command, person_id, subject_id, payload, nonce, payload_hash, previous_hash, hash, erased_on) VALUES
  (x'01a217e74fa87055addd389dd5169293', 1, 1796129364898, 1, 'app.start', NULL, x'01a217e74fa772ab8a0ecd420ea70634', '{"actor":"Owner","changes":{"published":"The standard year"},"reason":null}', x'4cd848b1debe4f0abc2461efbbbae195', x'5c59a6d4dffb850f146ce87bea24c9875fc7383c573deb8845a799789bedf116', x'0000000000000000000000000000000000000000000000000000000000000000', x'd15646a5b2791d477203df92f3c1e4eba26323d40f1f7ce0c0cadb1c1dc52e63', NULL),
  (x'01a217e74fa87055addd389eeae058e2', 2, 1796129364898, 1, 'app.start', NULL, NULL, '{"actor":"Owner","changes":{"started":"2026-12-01"},"reason":null}', x'021d03efafa241048ff11b8313c9223b', x'12f520f6a4b6e0f87864bf0567d29fc6a364731c2a7e301f2d1bec556f1657dd', x'd15646a5b2791d477203df92f3c1e4eba26323d40f1f7ce0c0cadb1c1dc52e63', x'bca1e8a4998cd3dfd7e801760dc9547a11fb7194ddbbf62ca7f6725d0e19f1ae', NULL),
  (x'01a217e76e62729c86788bc0e6edd757', 3, 1796129372768, 1, 'intakes.create', NULL, x'01a217e76e61713fb2b13446634a7946', '{"actor":"Owner","changes":{"intake":{"holidays":[],"learning_minutes_a_week":1200,"mentors":[],"name":"January 2027","start_on":"2027-01-04","working_days":[true,true,true,true,true,false,false]}},"reason":null}', x'3faacf18e10c4d429737b78a0c350bb4', x'5888079d824987a9ab5830e853a4620f9642902470eae49be1e016abdf5b33fd', x'bca1e8a4998cd3dfd7e801760dc9547a11fb7194ddbbf62ca7f6725d0e19f1ae', x'291ce9c9c0045cd5e8f902b1d19c3cf6a862cfa1722f013c8d77d8709f25ce08', NULL),
  (x'01a217e79bdd71ef8500d0e43de80fdc', 4, 1796129384412, 1, 'exchange.import', x'01a217e79bdd71ef8500d0e331212356', x'01a217e79bdd71ef8500d0e260375022', '{"actor":"Owner","changes":{"imported":"01a217e7-9bdd-71ef-8500-d0e260375022"},"reason":null}', x'd1552b76d75e49eea22ea0d61b4174b8', x'ce2ee9bec63949d547f93420321f44c44125937d59cbe6c5f827c3e78c047cde', x'291ce9c9c0045cd5e8f902b1d19c3cf6a862cfa1722f013c8d77d8709f25ce08', x'976e91aadcd63a9e8ce2587ef9b898239020103398efab97b1c8f4ce8ef27a63', NULL),
  (x'01a217e79be175dcba19195976226179', 5, 1796129384412, 1, 'exchange.import', x'01a217e79be175dcba19195803e66c8e', x'01a217e79bdd71ef8500d0e260375022', '{"actor":"Owner","changes":{"imported":"01a217e7-9bdd-71ef-8500-d0e260375022"},"reason":null}', x'143f9c1a019c492882bdce14b557e81d', x'1773404725ee83c68f465f9072005057c8eb44e0ed3412fcb0576a1a2c7929a7', x'976e91aadcd63a9e8ce2587ef9b898239020103398efab97b1c8f4ce8ef27a63', x'42900ff0fd87c15568a9a045436c581dd1d7f926fbc12a68f7bb061dd3e2f64d', NULL),
  (x'01a217e79be175dcba19195c7f2e0986', 6, 1796129384412, 1, 'exchange.import', x'01a217e79be175dcba19195b31233f17', x'01a217e79bdd71ef8500d0e260375022', '{"actor":"Owner","changes":{"imported":"01a217e7-9bdd-71ef-8500-d0e260375022"},"reason":null}', x'ef36e44b1efb40298648933804cb77c3', x'ba556ee70d7c6268a47f9ab6b729c1f188175f787709ecb979e56f7348b6df95', x'42900ff0fd87c15568a9a045436c581dd1d7f926fbc12a68f7bb061dd3e2f64d', x'd4295615cfd9a2b2fe35452b65c3ddfc598f12d71009f508ece68bb2183cbbe5', NULL),
  (x'01a217e79be175dcba19195f85e9efcd', 7, 1796129384412, 1, 'exchange.import', x'01a217e79be175dcba19195e6ed10809', x'01a217e79bdd71ef8500d0e260375022', '{"actor":"Owner","changes":{"imported":"01a217e7-9bdd-71ef-8500-d0e260375022"},"reason":null}', x'3b027de45af042fb965a3ea89a33076c', x'3d458dca0c6553daa9e532facd5616fb8cfa643f1b5853cbef3dca27a7acbf33', x'd4295615cfd9a2b2fe35452b65c3ddfc598f12d71009f508ece68bb2183cbbe5', x'ba051b97c4b146530b14789e22031af2fb9b3cab51e1e04eeb3bcd9ae8a3e19f', NULL),
  (x'01a217e79be2774b9d9f3b8ca0f57722', 8, 1796129384412, 1, 'exchange.import', x'01a217e79be2774b9d9f3b8bce5720df', x'01a217e79bdd71ef8500d0e260375022', '{"actor":"Owner","changes":{"imported":"01a217e7-9bdd-71ef-8500-d0e260375022"},"reason":null}', x'5f7e8378a30c4935a4ac3e391a5fc710', x'148aefa26bd4b8f819f271a292c0c20cb8eae82f2b9f15b2b9853b82165f894d', x'ba051b97c4b146530b14789e22031af2fb9b3cab51e1e04eeb3bcd9ae8a3e19f', x'7ad8dc1e999a5057778b817629500a5bf447388d4e7dd7ac29eba73639e56dc7', NULL),
  (x'01a217e79be2774b9d9f3b8e44f19d0f', 9, 1796129384412, 1, 'exchange.import', NULL, x'01a217e79bdd71ef8500d0e260375022', '{"actor":"Owner","changes":{"file":"old13.csv","imported":5,"rejected":0,"unchanged":0,"updated":0},"reason":null}', x'e17ceedeed5c49a4b13dbc2247402e93', x'96922fb142c925b931746c241ae5ae4af518dd876767a415ccd8e690e376d732', x'7ad8dc1e999a5057778b817629500a5bf447388d4e7dd7ac29eba73639e56dc7', x'0746947f8e7966c71670b4f75b7837d7d9c094bd45b77e9bc6175be8e6a9d1de', NULL),
  (x'01a217e79c1074819a0c53b730a2dcce', 10, 1796215784459, 1, 'candidates.move', x'01a217e79bdd71ef8500d0e331212356', x'01a217e79be077b49c14787e96fc3ce1', '{"actor":"Owner","changes":{"against_rule":false,"ground":null,"new":"screened","old":"applied"},"reason":null}', x'5096bce0ee86448a950531d61c3887e0', x'4dade0786f154d5766df0bc9f32748c14e3ee99b520b167adc14b82cedf67c6c', x'0746947f8e7966c71670b4f75b7837d7d9c094bd45b77e9bc6175be8e6a9d1de', x'efb9222dde417c8e5e6c57d7c85db0e968de18e65ade8eea98700acd72c9a99a', NULL),
  (x'01a217e79c3073d88bb68d63e97fa235', 11, 1796215784492, 1, 'candidates.move', x'01a217e79bdd71ef8500d0e331212356', x'01a217e79be077b49c14787e96fc3ce1', '{"actor":"Owner","changes":{"against_rule":false,"ground":null,"new":"interview","old":"screened"},"reason":null}', x'2b61c3c5be3a4a44a0623fc52bf5d6ee', x'162f83028478ad61846096653937d018a59923c8898c474cef65de1777aef9dc', x'efb9222dde417c8e5e6c57d7c85db0e968de18e65ade8eea98700acd72c9a99a', x'a98fcb504e1e4b2fb77771f5f7c8fcb89b1a3acd406857e60c0cb5a88745420b', NULL),
  (x'01a217e79c75707c9e8016a4fd9d5038', 12, 1796906984558, 1, 'candidates.save_sheet', x'01a217e79bdd71ef8500d0e331212356', x'01a217e79be077b49c14787e96fc3ce1', '{"actor":"Owner","changes":{"rater":"J. Lind","state":"submitted"},"reason":null}', x'6ffa5f24a2a14772b583131f262307df', x'daee62fbd5ff94fa73ebd6ad90ad427f6cd4312161be08f038b4915a1d0482f9', x'a98fcb504e1e4b2fb77771f5f7c8fcb89b1a3acd406857e60c0cb5a88745420b', x'b3f83cc02a602c7ba3cd8ca77b35d5a8bf5b7fd7435a9f522baeab288a662b41', NULL),
  (x'01a217e79ca17604b340d6e497ab9b60', 13, 1796906984604, 1, 'candidates.save_sheet', x'01a217e79bdd71ef8500d0e331212356', x'01a217e79be077b49c14787e96fc3ce1', '{"actor":"Owner","changes":{"rater":"A. Ruiz","state":"submitted"},"reason":null}', x'51e2415427264e6da7e936e2e8b13592', x'd5b5425ecabb0e9b08dfcb68a45bb78016b5d85a557b80008f3eb031f6babd4f', x'b3f83cc02a602c7ba3cd8ca77b35d5a8bf5b7fd7435a9f522baeab288a662b41', x'8665a322b6a54314d14984db8adf21a5679fb3a33c17969bebd62dcacf2853ae', NULL),
  (x'01a217e79cc87093a52eec365d951c1b', 14, 1796215784643, 1, 'candidates.move', x'01a217e79be175dcba19195803e66c8e', x'01a217e79be175dcba19195a38fcaada', '{"actor":"Owner","changes":{"against_rule":false,"ground":null,"new":"screened","old":"applied"},"reason":null}', x'e8db11f695a648ef8bf8f76a9af1f3a4', x'816536e6ce1faad67c56593e6243e84c0a425df89cca9cda71b65fbbf91492cc', x'8665a322b6a54314d14984db8adf21a5679fb3a33c17969bebd62dcacf2853ae', x'eaa80689ed314960de7e6d68baac45ab7463ec58ab65341828fd5aae5acbd25a', NULL),
  (x'01a217e79ce876689332b7a1585aa425', 15, 1796215784675, 1, 'candidates.move', x'01a217e79be175dcba19195803e66c8e', x'01a217e79be175dcba19195a38fcaada', '{"actor":"Owner","changes":{"against_rule":false,"ground":null,"new":"interview","old":"screened"},"reason":null}', x'c193f756f05a43689ec9da5f0a54afa6', x'dbef69c68dd9d3c6b3e6fecc6ccc5bf7d3be4d681c5cbd91013e03a2db80f9b7', x'eaa80689ed314960de7e6d68baac45ab7463ec58ab65341828fd5aae5acbd25a', x'f90012473efe7d46a450d5d79b42b9a6b837ff6bb019c2ea79dcadfa5a7b1246', NULL),
  (x'01a217e79d097468aa96ebfa8fb6f87a', 16, 1796906984708, 1, 'candidates.save_sheet', x'01a217e79be175dcba19195803e66c8e', x'01a217e79be175dcba19195a38fcaada', '{"actor":"Owner","changes":{"rater":"J. Lind","state":"submitted"},"reason":null}', x'81bd8522524741a99d34844bdcb4979d', x'3793a4072a235c7045f6f3b797cbfe5fb08b275cfcd026c8b8823565064be940', x'f90012473efe7d46a450d5d79b42b9a6b837ff6bb019c2ea79dcadfa5a7b1246', x'89b1ceff7fda63310f274ccfa5a8b365f3153ed1489e4f9cbf23bf601d8f0754', NULL),
  (x'01a217e79d317760a8579ed239d3e121', 17, 1796906984748, 1, 'candidates.save_sheet', x'01a217e79be175dcba19195803e66c8e', x'01a217e79be175dcba19195a38fcaada', '{"actor":"Owner","changes":{"rater":"A. Ruiz","state":"submitted"},"reason":null}', x'c5a67f5cdfb04573b760d1f906f4928c', x'f10f64b09e037f104cb37e55835af0d7539e4fa5f074fc9158b90bae95fc2f8a', x'89b1ceff7fda63310f274ccfa5a8b365f3153ed1489e4f9cbf23bf601d8f0754', x'ddfe5e6d65d3a597de89500d408c3329aa04be62a483fc58d89ac43975beb533', NULL),
  (x'01a217e79da376569a5543292c93b511', 18, 1797770984855, 1, 'enrollment.enroll', x'01a217e79bdd71ef8500d0e331212356', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', '{"actor":"Owner","changes":{"end":"2028-01-04","intake":"01a217e7-6e61-713f-b2b1-3446634a7946","mentors":[],"selection":"not_selected_here","start":"2027-01-04"},"reason":"Chosen by the team"}', x'c4fc75f9256a49fcb059c3c1a21cc2cb', x'fc7b810a9f78e21c512b6cb07e24cb7b478fa91a0495395a36709b0263f96384', x'ddfe5e6d65d3a597de89500d408c3329aa04be62a483fc58d89ac43975beb533', x'9c9171107593c60201d950a6c216ec15e78df7f2f87071b14703b800d6ca4473', NULL),
  (x'01a217e79da471dd95f684658c54f8d4', 19, 1797770984855, 1, 'enrollment.enroll', x'01a217e79be175dcba19195803e66c8e', x'01a217e79da376569a55432af73bb252', '{"actor":"Owner","changes":{"end":"2028-01-04","intake":"01a217e7-6e61-713f-b2b1-3446634a7946","mentors":[],"selection":"not_selected_here","start":"2027-01-04"},"reason":"Chosen by the team"}', x'fed3036911894abeb054efd956cede0b', x'18b97566e58750d11e64e122adfca5a259b4e7f7126e419780c7db3874647a82', x'9c9171107593c60201d950a6c216ec15e78df7f2f87071b14703b800d6ca4473', x'85388fd7e96b392452741c54c0c30e27b0223baf9cc6aeefcd6d083b47eec834', NULL),
  (x'01a217e79da573789a8f42cb142611b5', 20, 1797770984855, 1, 'enrollment.enroll', x'01a217e79be175dcba19195b31233f17', x'01a217e79da471dd95f68466f741d6d7', '{"actor":"Owner","changes":{"end":"2028-01-04","intake":"01a217e7-6e61-713f-b2b1-3446634a7946","mentors":[],"selection":"not_selected_here","start":"2027-01-04"},"reason":"Chosen by the team"}', x'1eb448cf746044d5a09954ee6b324b2f', x'a0855f80f58f499082d180486e2087c6f72d327099c878fdddf865930c9e1b6d', x'85388fd7e96b392452741c54c0c30e27b0223baf9cc6aeefcd6d083b47eec834', x'f2f98011f9c31240839f935753a4e0dc5d5d5f99d7ac84032ccdedce7a920362', NULL),
  (x'01a217e79da573789a8f42ea5731b979', 21, 1797770984855, 1, 'enrollment.enroll', x'01a217e79be175dcba19195e6ed10809', x'01a217e79da573789a8f42cc477b6293', '{"actor":"Owner","changes":{"end":"2028-01-04","intake":"01a217e7-6e61-713f-b2b1-3446634a7946","mentors":[],"selection":"not_selected_here","start":"2027-01-04"},"reason":"Chosen by the team"}', x'd2cff9ed913a46ef83cb79ddb17ce370', x'd745707b25fcb0f12e1ed1b7801c2d061bb1ab1a7e3bae77442a3eb4658758f9', x'f2f98011f9c31240839f935753a4e0dc5d5d5f99d7ac84032ccdedce7a920362', x'a7b73272495ed3ec059e58bdcd99908eaeebebaf725a6dc7109ddd777270b68b', NULL),
  (x'01a217e79dfe77ab993c6095bb7380d0', 22, 1800103784950, 1, 'progress.add_attempt', x'01a217e79bdd71ef8500d0e331212356', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', '{"actor":"Owner","changes":{"mark":{"new":"82.50","old":null},"module":"FT-01","number":1,"on":"2027-01-15","passed":true},"reason":null}', x'0b6807ad5ac3492eaa2fc49b69a14a8f', x'55ba86d00be9d8744967c2800b3f0a53be08afc2b8afc8b8cf2cc3a36f8d6da8', x'a7b73272495ed3ec059e58bdcd99908eaeebebaf725a6dc7109ddd777270b68b', x'6d1154ee2234b018aa2758db903978d93ac25fbf84606f1fecf1cbab03bbd321', NULL),
  (x'01a217e79e3a704ba003e6b7a861427c', 23, 1800103785007, 1, 'progress.add_attempt', x'01a217e79be175dcba19195803e66c8e', x'01a217e79da376569a55432af73bb252', '{"actor":"Owner","changes":{"mark":{"new":"40.00","old":null},"module":"FT-01","number":1,"on":"2027-01-15","passed":false},"reason":null}', x'33e245a8eb9c4153af7af3074c2bece2', x'c0b3898d022fbf510887c7beffa60a7a805493516221f37c5ca99958c4b02945', x'6d1154ee2234b018aa2758db903978d93ac25fbf84606f1fecf1cbab03bbd321', x'4b756bfab4126c8d343b2d8b5c6c1d1ba7984ce50cea02786fd1d913e9da0905', NULL),
  (x'01a217e79ea37061b1ede63f42f98271', 24, 1800708585108, 1, 'progress.add_attempt', x'01a217e79be175dcba19195803e66c8e', x'01a217e79da376569a55432af73bb252', '{"actor":"Owner","changes":{"mark":{"new":"85.00","old":null},"module":"FT-01","number":2,"on":"2027-01-22","passed":true},"reason":null}', x'145a234ebb64499580a031b78546698d', x'a9b80fa04ec0b838079c3836d8feb6d41d0b6ebf18f8929d194c2186f7400761', x'4b756bfab4126c8d343b2d8b5c6c1d1ba7984ce50cea02786fd1d913e9da0905', x'022fed30853b0fb83f3846fbe4c11aa7efc30bdf343eaa3f9eaf3b954f752e0f', NULL),
  (x'01a217e79ef37228af9161d72af38d55', 25, 1799844585198, 1, 'progress.log_hours', x'01a217e79bdd71ef8500d0e331212356', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', '{"actor":"Owner","changes":{"hours":{"new":{"counts":true,"day":"2027-01-12","kind":"taught","minutes":90,"module":"FT-01"},"old":null}},"reason":null}', x'2bb9538c80524092a85839ea977bf913', x'a12fd9e8252deb890c4b5cf93fe5ce0e98ff2ae373afb0373a877e14a4dbbcb6', x'022fed30853b0fb83f3846fbe4c11aa7efc30bdf343eaa3f9eaf3b954f752e0f', x'13daf41498fbb1908b502bfb8c6aa43fcd545803e8d41e5e392a976dc88d0085', NULL),
  (x'01a217e79f2774498d3b8017a429b12d', 26, 1799844585250, 1, 'progress.log_hours', x'01a217e79be175dcba19195803e66c8e', x'01a217e79da376569a55432af73bb252', '{"actor":"Owner","changes":{"hours":{"new":{"counts":true,"day":"2027-01-13","kind":"on_the_job","minutes":240,"module":null},"old":null}},"reason":null}', x'bfccb624e1ad4f10a8e577255f4eeb9f', x'd4cb6f145d19c28f3e8cab4a52fb14a06f1ba2d6b25bb1e92b3a9f353fd24726', x'13daf41498fbb1908b502bfb8c6aa43fcd545803e8d41e5e392a976dc88d0085', x'0c6f4166c28e7cab3f5a702dc592dab540bb1c55bb78efda98c3325aefaff455', NULL),
  (x'01a217e79f83722583e5426da17de6d0', 27, 1803127785329, 1, 'enrollment.add_break', x'01a217e79bdd71ef8500d0e331212356', x'01a217e79d9c74b38f1fbeb5dc8cb7d9', '{"actor":"Owner","changes":{"break":{"new":[{"from":"2027-03-01","to":"2027-03-28"}],"old":null},"dates":[{"code":"FT-04","name":"Windows client","new":"2027-04-02","old":"2027-03-05"},{"code":"M60","name":"Day 60","new":"2027-04-02","old":"2027-03-05"},{"code":"FT-06","name":"Incidents and requests","new":"2027-04-16","old":"2027-03-19"},{"code":"FT-07","name":"Network basics","new":"2027-04-30","old":"2027-04-02"},{"code":"M90","name":"Day 90 gate","new":"2027-05-03","old":"2027-04-05"},{"code":"FT-08","name":"Identity and access","new":"2027-05-14","old":"2027-04-16"},{"code":"FT-09","name":"Office and collaboration support","new":"2027-05-21","old":"2027-04-23"},{"code":"FT-10","name":"Endpoint security","new":"2027-06-11","old":"2027-05-14"},{"code":"FT-11","name":"Connectivity faults","new":"2027-07-02","old":"2027-06-04"},{"code":"FT-12","name":"Mobile and device management","new":"2027-07-16","old":"2027-06-18"},{"code":"FT-13","name":"Software faults and recovery","new":"2027-07-30","old":"2027-07-02"},{"code":"M6","name":"Month 6","new":"2027-08-02","old":"2027-07-05"},{"code":"FT-14","name":"macOS, Linux and the command line","new":"2027-08-27","old":"2027-07-30"},{"code":"FT-15","name":"Service management foundation","new":"2027-09-17","old":"2027-08-20"},{"code":"FT-16","name":"Cloud and virtualization","new":"2027-10-08","old":"2027-09-10"},{"code":"FT-17","name":"Client relationship (IT CRM)","new":"2027-10-22","old":"2027-09-24"},{"code":"FT-18","name":"Small automation","new":"2027-10-29","old":"2027-10-01"},{"code":"M9","name":"Month 9","new":"2027-11-01","old":"2027-10-04"},{"code":"FT-19","name":"Problems, changes, assets","new":"2027-11-19","old":"2027-10-22"},{"code":"FT-20","name":"Capstone: improve one service","new":"2028-01-14","old":"2027-12-17"},{"code":"M12","name":"Month 12 final","new":"2028-02-01","old":"2028-01-04"},{"code":"M15","name":"Month 15 follow-up","new":"2028-05-02","old":"2028-04-04"}]},"reason":"Parental leave"}', x'dc242843b185465589c34aec9901933c', x'ce6b203b7df75eb2f8183527554c13ea2b84afab722b18137cf8cab1bd9ed272', x'0c6f4166c28e7cab3f5a702dc592dab540bb1c55bb78efda98c3325aefaff455', x'f645ba071bb5993b545d20b099dfbad9a780dc38d3be991cc93fe616153d9928', NULL),
  (x'01a217e79fc4729b9be5dc433dc875db', 28, 1803991785405, 1, 'enrollment.add_break', x'01a217e79be175dcba19195e6ed10809', x'01a217e79da573789a8f42cc477b6293', '{"actor":"Owner","changes":{"break":{"new":[{"from":"2027-03-01","to":null}],"old":null},"dates":[{"code":"FT-04","name":"Windows client","new":null,"old":"2027-03-05"},{"code":"M60","name":"Day 60","new":null,"old":"2027-03-05"},{"code":"FT-06","name":"Incidents and requests","new":null,"old":"2027-03-19"},{"code":"FT-07","name":"Network basics","new":null,"old":"2027-04-02"},{"code":"M90","name":"Day 90 gate","new":null,"old":"2027-04-05"},{"code":"FT-08","name":"Identity and access","new":null,"old":"2027-04-16"},{"code":"FT-09","name":"Office and collaboration support","new":null,"old":"2027-04-23"},{"code":"FT-10","name":"Endpoint security","new":null,"old":"2027-05-14"},{"code":"FT-11","name":"Connectivity faults","new":null,"old":"2027-06-04"},{"code":"FT-12","name":"Mobile and device management","new":null,"old":"2027-06-18"},{"code":"FT-13","name":"Software faults and recovery","new":null,"old":"2027-07-02"},{"code":"M6","name":"Month 6","new":null,"old":"2027-07-05"},{"code":"FT-14","name":"macOS, Linux and the command line","new":null,"old":"2027-07-30"},{"code":"FT-15","name":"Service management foundation","new":null,"old":"2027-08-20"},{"code":"FT-16","name":"Cloud and virtualization","new":null,"old":"2027-09-10"},{"code":"FT-17","name":"Client relationship (IT CRM)","new":null,"old":"2027-09-24"},{"code":"FT-18","name":"Small automation","new":null,"old":"2027-10-01"},{"code":"M9","name":"Month 9","new":null,"old":"2027-10-04"},{"code":"FT-19","name":"Problems, changes, assets","new":null,"old":"2027-10-22"},{"code":"FT-20","name":"Capstone: improve one service","new":null,"old":"2027-12-17"},{"code":"M12","name":"Month 12 final","new":null,"old":"2028-01-04"},{"code":"M15","name":"Month 15 follow-up","new":null,"old":"2028-04-04"}]},"reason":"Illness"}', x'369414009a5c4619b89c0f802f1e0dbc', x'9c39aaeb34f931ad224c4ec0d58eb2a1de0387ec9b2aba5f1f4fdbf108c1fa0b', x'f645ba071bb5993b545d20b099dfbad9a780dc38d3be991cc93fe616153d9928', x'8309722d4972a03a745289a4918e56111920ca008ce3d872a86f440060a60429', NULL),
  (x'01a217e822dc71f0afcbfaf18cb55da1', 29, 1804251018963, 1, 'enrollment.record_outcome', x'01a217e79be175dcba19195b31233f17', x'01a217e79da471dd95f68466f741d6d7', '{"actor":"Owner","changes":{"on":"2027-02-26","outcome":{"new":"withdrew_new_job","old":null}},"reason":"Moved away"}', x'ab905d5b7396442e8383a939e38d0243', x'067b5d619268cd5d9a9217495067d9a843af995ed39423a2ab7f64a823b1e96c', x'8309722d4972a03a745289a4918e56111920ca008ce3d872a86f440060a60429', x'a77c2e71b7c36ccba70bd434cd28cc66ccab09b86e7a9947aee3631002cf3820', NULL);
INSERT INTO undo_step (id, position, at, actor, command, title, rows, undone_at, account_id) VALUES
  (x'01a217e76e637192ba108da1e33f7c17', 1, 1796129372768, 'Owner', 'intakes.create', '{"args":{"name":"January 2027"},"code":"undo_intake_added"}', '{"touched":[{"table":"intake","key":"01a217e7-6e61-713f-b2b1-3446634a7946","before":[],"after":[{"created_at":1796129372768,"demo":0,"id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"learning_minutes_a_week":1200,"letter_sender":"","name":"January 2027","name_key":"january 2027","program_id":{"bytes":[1,162,23,231,79,167,114,171,138,14,205,66,14,167,6,52]},"questions_frozen_on":null,"start_on":"2027-01-04","working_days":31}]},{"table":"holidays","key":"01a217e7-6e61-713f-b2b1-3446634a7946","before":[],"after":[]},{"table":"intake_mentors","key":"01a217e7-6e61-713f-b2b1-3446634a7946","before":[],"after":[]}],"derive":{"enrollments":[],"candidacies":[]}}', NULL, NULL),
  (x'01a217e79be2774b9d9f3b8f4a6a41b7', 2, 1796129384412, 'Owner', 'exchange.import', '{"args":{"file":"old13.csv"},"code":"undo_imported"}', '{"touched":[{"table":"person","key":"01a217e7-9bdd-71ef-8500-d0e331212356","before":[],"after":[{"applied_on":"2026-10-01","changed_at":1796129384412,"created_at":1796129384412,"current_job":null,"demo":0,"email":"zoe.ng@example.org","email_key":"zoe.ng@example.org","first_name":"Zoë","id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,227,49,33,35,86]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"it_background":null,"last_name":"Ng","learner_evidence":null,"name_key":"zoë ng","notes":null,"number":"A-1","phone":null,"source":null}]},{"table":"candidacy","key":"01a217e7-9be0-77b4-9c14-787e96fc3ce1","before":[],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-01","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,227,49,33,35,86]},"reason":null,"sheets":0,"spread":null,"state":"applied"}]},{"table":"threshold_checks","key":"01a217e7-9be0-77b4-9c14-787e96fc3ce1","before":[],"after":[]},{"table":"person","key":"01a217e7-9be1-75dc-ba19-195803e66c8e","before":[],"after":[{"applied_on":"2026-10-02","changed_at":1796129384412,"created_at":1796129384412,"current_job":null,"demo":0,"email":"bo.ek@example.org","email_key":"bo.ek@example.org","first_name":"Bo","id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,88,3,230,108,142]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"it_background":null,"last_name":"Ek","learner_evidence":null,"name_key":"bo ek","notes":null,"number":"A-2","phone":null,"source":null}]},{"table":"candidacy","key":"01a217e7-9be1-75dc-ba19-195a38fcaada","before":[],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-02","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,88,3,230,108,142]},"reason":null,"sheets":0,"spread":null,"state":"applied"}]},{"table":"threshold_checks","key":"01a217e7-9be1-75dc-ba19-195a38fcaada","before":[],"after":[]},{"table":"person","key":"01a217e7-9be1-75dc-ba19-195b31233f17","before":[],"after":[{"applied_on":"2026-10-03","changed_at":1796129384412,"created_at":1796129384412,"current_job":null,"demo":0,"email":"oscar.ramirez@example.org","email_key":"oscar.ramirez@example.org","first_name":"Óscar","id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,91,49,35,63,23]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"it_background":null,"last_name":"Ramírez","learner_evidence":null,"name_key":"óscar ramírez","notes":null,"number":"A-3","phone":null,"source":null}]},{"table":"candidacy","key":"01a217e7-9be1-75dc-ba19-195d9d2915c9","before":[],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-03","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,93,157,41,21,201]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,91,49,35,63,23]},"reason":null,"sheets":0,"spread":null,"state":"applied"}]},{"table":"threshold_checks","key":"01a217e7-9be1-75dc-ba19-195d9d2915c9","before":[],"after":[]},{"table":"person","key":"01a217e7-9be1-75dc-ba19-195e6ed10809","before":[],"after":[{"applied_on":"2026-10-04","changed_at":1796129384412,"created_at":1796129384412,"current_job":null,"demo":0,"email":"thu.ha@example.org","email_key":"thu.ha@example.org","first_name":"Thu Hà","id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,94,110,209,8,9]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"it_background":null,"last_name":"Nguyễn","learner_evidence":null,"name_key":"thu hà nguyễn","notes":null,"number":"A-4","phone":null,"source":null}]},{"table":"candidacy","key":"01a217e7-9be2-774b-9d9f-3b8a0280ae39","before":[],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-04","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,226,119,75,157,159,59,138,2,128,174,57]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,94,110,209,8,9]},"reason":null,"sheets":0,"spread":null,"state":"applied"}]},{"table":"threshold_checks","key":"01a217e7-9be2-774b-9d9f-3b8a0280ae39","before":[],"after":[]},{"table":"person","key":"01a217e7-9be2-774b-9d9f-3b8bce5720df","before":[],"after":[{"applied_on":"2026-10-05","changed_at":1796129384412,"created_at":1796129384412,"current_job":null,"demo":0,"email":null,"email_key":null,"first_name":"Lena","id":{"bytes":[1,162,23,231,155,226,119,75,157,159,59,139,206,87,32,223]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"it_background":null,"last_name":"Schäfer","learner_evidence":null,"name_key":"lena schäfer","notes":null,"number":"A-5","phone":null,"source":null}]},{"table":"candidacy","key":"01a217e7-9be2-774b-9d9f-3b8d4617070d","before":[],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-05","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,226,119,75,157,159,59,141,70,23,7,13]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,226,119,75,157,159,59,139,206,87,32,223]},"reason":null,"sheets":0,"spread":null,"state":"applied"}]},{"table":"threshold_checks","key":"01a217e7-9be2-774b-9d9f-3b8d4617070d","before":[],"after":[]}],"derive":{"enrollments":[],"candidacies":[]}}', NULL, NULL),
  (x'01a217e79c1074819a0c53b89f129156', 3, 1796215784459, 'Owner', 'candidates.move', '{"args":{"count":"1"},"code":"undo_candidates_moved"}', '{"touched":[{"table":"candidacy","key":"01a217e7-9be0-77b4-9c14-787e96fc3ce1","before":[{"advances":0,"against_rule":0,"applied_on":"2026-10-01","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,227,49,33,35,86]},"reason":null,"sheets":0,"spread":null,"state":"applied"}],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-01","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,227,49,33,35,86]},"reason":null,"sheets":0,"spread":null,"state":"screened"}]},{"table":"candidacy_move","key":"01a217e7-9c10-7481-9a0c-53b6a907dcdf","before":[],"after":[{"actor":"Owner","against_rule":0,"at":1796215784459,"candidacy_id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"day":"2026-12-02","from_state":"applied","ground":null,"id":{"bytes":[1,162,23,231,156,16,116,129,154,12,83,182,169,7,220,223]},"reason":null,"to_state":"screened"}]}],"derive":{"enrollments":[],"candidacies":["01a217e7-9be0-77b4-9c14-787e96fc3ce1"]}}', NULL, NULL),
  (x'01a217e79c3073d88bb68d644797d3f8', 4, 1796215784492, 'Owner', 'candidates.move', '{"args":{"count":"1"},"code":"undo_candidates_moved"}', '{"touched":[{"table":"candidacy","key":"01a217e7-9be0-77b4-9c14-787e96fc3ce1","before":[{"advances":0,"against_rule":0,"applied_on":"2026-10-01","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,227,49,33,35,86]},"reason":null,"sheets":0,"spread":null,"state":"screened"}],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-01","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,227,49,33,35,86]},"reason":null,"sheets":0,"spread":null,"state":"interview"}]},{"table":"candidacy_move","key":"01a217e7-9c30-73d8-8bb6-8d62d954fbb7","before":[],"after":[{"actor":"Owner","against_rule":0,"at":1796215784492,"candidacy_id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"day":"2026-12-02","from_state":"screened","ground":null,"id":{"bytes":[1,162,23,231,156,48,115,216,139,182,141,98,217,84,251,183]},"reason":null,"to_state":"interview"}]}],"derive":{"enrollments":[],"candidacies":["01a217e7-9be0-77b4-9c14-787e96fc3ce1"]}}', NULL, NULL),
  (x'01a217e79c7873ca87c5fc6bbaf2cbb7', 5, 1796906984558, 'Owner', 'candidates.save_sheet', '{"args":{"count":"1"},"code":"undo_sheet_saved"}', '{"touched":[{"table":"interview_sheet","key":"01a217e7-9c74-711e-a467-75f0070d72b5","before":[],"after":[{"account_id":null,"candidacy_id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"changed_at":1796906984558,"created_at":1796906984558,"id":{"bytes":[1,162,23,231,156,116,113,30,164,103,117,240,7,13,114,181]},"import_id":null,"imported":0,"note":"Calm on the phone","rater":"J. Lind","rater_key":"j. lind","state":"submitted"}]},{"table":"sheet_scores","key":"01a217e7-9c74-711e-a467-75f0070d72b5","before":[],"after":[{"competency":"empathy","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,116,113,30,164,103,117,240,7,13,114,181]}},{"competency":"learning","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,116,113,30,164,103,117,240,7,13,114,181]}},{"competency":"listening","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,116,113,30,164,103,117,240,7,13,114,181]}},{"competency":"ownership","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,116,113,30,164,103,117,240,7,13,114,181]}},{"competency":"plain_language","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,116,113,30,164,103,117,240,7,13,114,181]}},{"competency":"teamwork","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,116,113,30,164,103,117,240,7,13,114,181]}}]}],"derive":{"enrollments":[],"candidacies":["01a217e7-9be0-77b4-9c14-787e96fc3ce1"]}}', NULL, NULL),
  (x'01a217e79ca17604b340d6e5b0af9b27', 6, 1796906984604, 'Owner', 'candidates.save_sheet', '{"args":{"count":"1"},"code":"undo_sheet_saved"}', '{"touched":[{"table":"interview_sheet","key":"01a217e7-9ca0-7279-941e-6f4bc6099948","before":[],"after":[{"account_id":null,"candidacy_id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"changed_at":1796906984604,"created_at":1796906984604,"id":{"bytes":[1,162,23,231,156,160,114,121,148,30,111,75,198,9,153,72]},"import_id":null,"imported":0,"note":"Calm on the phone","rater":"A. Ruiz","rater_key":"a. ruiz","state":"submitted"}]},{"table":"sheet_scores","key":"01a217e7-9ca0-7279-941e-6f4bc6099948","before":[],"after":[{"competency":"empathy","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,160,114,121,148,30,111,75,198,9,153,72]}},{"competency":"learning","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,160,114,121,148,30,111,75,198,9,153,72]}},{"competency":"listening","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,160,114,121,148,30,111,75,198,9,153,72]}},{"competency":"ownership","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,160,114,121,148,30,111,75,198,9,153,72]}},{"competency":"plain_language","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,160,114,121,148,30,111,75,198,9,153,72]}},{"competency":"teamwork","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,156,160,114,121,148,30,111,75,198,9,153,72]}}]}],"derive":{"enrollments":[],"candidacies":["01a217e7-9be0-77b4-9c14-787e96fc3ce1"]}}', NULL, NULL),
  (x'01a217e79cc87093a52eec37a7068d9a', 7, 1796215784643, 'Owner', 'candidates.move', '{"args":{"count":"1"},"code":"undo_candidates_moved"}', '{"touched":[{"table":"candidacy","key":"01a217e7-9be1-75dc-ba19-195a38fcaada","before":[{"advances":0,"against_rule":0,"applied_on":"2026-10-02","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,88,3,230,108,142]},"reason":null,"sheets":0,"spread":null,"state":"applied"}],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-02","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,88,3,230,108,142]},"reason":null,"sheets":0,"spread":null,"state":"screened"}]},{"table":"candidacy_move","key":"01a217e7-9cc8-7093-a52e-ec35e33ecf7d","before":[],"after":[{"actor":"Owner","against_rule":0,"at":1796215784643,"candidacy_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"day":"2026-12-02","from_state":"applied","ground":null,"id":{"bytes":[1,162,23,231,156,200,112,147,165,46,236,53,227,62,207,125]},"reason":null,"to_state":"screened"}]}],"derive":{"enrollments":[],"candidacies":["01a217e7-9be1-75dc-ba19-195a38fcaada"]}}', NULL, NULL),
  (x'01a217e79ce876689332b7a2475ca952', 8, 1796215784675, 'Owner', 'candidates.move', '{"args":{"count":"1"},"code":"undo_candidates_moved"}', '{"touched":[{"table":"candidacy","key":"01a217e7-9be1-75dc-ba19-195a38fcaada","before":[{"advances":0,"against_rule":0,"applied_on":"2026-10-02","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,88,3,230,108,142]},"reason":null,"sheets":0,"spread":null,"state":"screened"}],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-02","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,88,3,230,108,142]},"reason":null,"sheets":0,"spread":null,"state":"interview"}]},{"table":"candidacy_move","key":"01a217e7-9ce8-7668-9332-b7a0136e8135","before":[],"after":[{"actor":"Owner","against_rule":0,"at":1796215784675,"candidacy_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"day":"2026-12-02","from_state":"screened","ground":null,"id":{"bytes":[1,162,23,231,156,232,118,104,147,50,183,160,19,110,129,53]},"reason":null,"to_state":"interview"}]}],"derive":{"enrollments":[],"candidacies":["01a217e7-9be1-75dc-ba19-195a38fcaada"]}}', NULL, NULL),
  (x'01a217e79d097468aa96ebfbf4d421da', 9, 1796906984708, 'Owner', 'candidates.save_sheet', '{"args":{"count":"1"},"code":"undo_sheet_saved"}', '{"touched":[{"table":"interview_sheet","key":"01a217e7-9d08-7136-ab66-61004136cf33","before":[],"after":[{"account_id":null,"candidacy_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"changed_at":1796906984708,"created_at":1796906984708,"id":{"bytes":[1,162,23,231,157,8,113,54,171,102,97,0,65,54,207,51]},"import_id":null,"imported":0,"note":"Calm on the phone","rater":"J. Lind","rater_key":"j. lind","state":"submitted"}]},{"table":"sheet_scores","key":"01a217e7-9d08-7136-ab66-61004136cf33","before":[],"after":[{"competency":"empathy","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,8,113,54,171,102,97,0,65,54,207,51]}},{"competency":"learning","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,8,113,54,171,102,97,0,65,54,207,51]}},{"competency":"listening","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,8,113,54,171,102,97,0,65,54,207,51]}},{"competency":"ownership","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,8,113,54,171,102,97,0,65,54,207,51]}},{"competency":"plain_language","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,8,113,54,171,102,97,0,65,54,207,51]}},{"competency":"teamwork","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,8,113,54,171,102,97,0,65,54,207,51]}}]}],"derive":{"enrollments":[],"candidacies":["01a217e7-9be1-75dc-ba19-195a38fcaada"]}}', NULL, NULL),
  (x'01a217e79d317760a8579ed301072af1', 10, 1796906984748, 'Owner', 'candidates.save_sheet', '{"args":{"count":"1"},"code":"undo_sheet_saved"}', '{"touched":[{"table":"interview_sheet","key":"01a217e7-9d30-709a-94dc-2f416db66503","before":[],"after":[{"account_id":null,"candidacy_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"changed_at":1796906984748,"created_at":1796906984748,"id":{"bytes":[1,162,23,231,157,48,112,154,148,220,47,65,109,182,101,3]},"import_id":null,"imported":0,"note":"Calm on the phone","rater":"A. Ruiz","rater_key":"a. ruiz","state":"submitted"}]},{"table":"sheet_scores","key":"01a217e7-9d30-709a-94dc-2f416db66503","before":[],"after":[{"competency":"empathy","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,48,112,154,148,220,47,65,109,182,101,3]}},{"competency":"learning","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,48,112,154,148,220,47,65,109,182,101,3]}},{"competency":"listening","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,48,112,154,148,220,47,65,109,182,101,3]}},{"competency":"ownership","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,48,112,154,148,220,47,65,109,182,101,3]}},{"competency":"plain_language","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,48,112,154,148,220,47,65,109,182,101,3]}},{"competency":"teamwork","level":4,"note":"","sheet_id":{"bytes":[1,162,23,231,157,48,112,154,148,220,47,65,109,182,101,3]}}]}],"derive":{"enrollments":[],"candidacies":["01a217e7-9be1-75dc-ba19-195a38fcaada"]}}', NULL, NULL),
  (x'01a217e79da8705f93802d36b150c174', 11, 1797770984855, 'Owner', 'enrollment.enroll', '{"args":{"count":"4"},"code":"undo_enrolled"}', '{"touched":[{"table":"enrollment","key":"01a217e7-9d9c-74b3-8f1f-beb5dc8cb7d9","before":[],"after":[{"attempts_used_up":null,"candidacy_id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"conflicts":0,"created_at":1797770984855,"end_on":"2028-01-04","id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"minutes_owed":24480,"minutes_passed":0,"next_milestone":"M0","next_milestone_on":"2027-01-04","next_module":"FT-01","next_module_on":"2027-01-15","original_end_on":"2028-01-04","outcome_code":null,"outcome_kind":null,"outcome_on":null,"outcome_reason":null,"paused_since":null,"person_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,227,49,33,35,86]},"program_id":{"bytes":[1,162,23,231,79,167,114,171,138,14,205,66,14,167,6,52]},"progress":0,"replanned_on":"2026-12-20","selection":"not_selected_here","selection_reason":"Chosen by the team","start_on":"2027-01-04"}]},{"table":"enrollment_modules","key":"01a217e7-9d9c-74b3-8f1f-beb5dc8cb7d9","before":[],"after":[{"attempts_used":0,"code":"FT-01","due_on":"2027-01-15","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,182,200,64,249,159]},"mark":null,"passed_on":null,"planned_on":"2027-01-15","position":0,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-04"},{"attempts_used":0,"code":"FT-02","due_on":"2027-02-05","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,183,90,98,37,147]},"mark":null,"passed_on":null,"planned_on":"2027-02-05","position":1,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-11"},{"attempts_used":0,"code":"FT-03","due_on":"2027-01-29","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,184,99,180,198,162]},"mark":null,"passed_on":null,"planned_on":"2027-01-29","position":2,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-18"},{"attempts_used":0,"code":"FT-04","due_on":"2027-03-05","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,185,55,161,89,95]},"mark":null,"passed_on":null,"planned_on":"2027-03-05","position":3,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-08"},{"attempts_used":0,"code":"FT-05","due_on":"2027-02-26","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,186,146,82,192,240]},"mark":null,"passed_on":null,"planned_on":"2027-02-26","position":4,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-08"},{"attempts_used":0,"code":"FT-06","due_on":"2027-03-19","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,187,21,206,194,8]},"mark":null,"passed_on":null,"planned_on":"2027-03-19","position":5,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-22"},{"attempts_used":0,"code":"FT-07","due_on":"2027-04-02","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,188,135,45,41,187]},"mark":null,"passed_on":null,"planned_on":"2027-04-02","position":6,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-03-01"},{"attempts_used":0,"code":"FT-08","due_on":"2027-04-16","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,42,189,61,172,63]},"mark":null,"passed_on":null,"planned_on":"2027-04-16","position":7,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-03-22"},{"attempts_used":0,"code":"FT-09","due_on":"2027-04-23","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,43,195,68,226,0]},"mark":null,"passed_on":null,"planned_on":"2027-04-23","position":8,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-04-05"},{"attempts_used":0,"code":"FT-10","due_on":"2027-05-14","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,44,113,125,161,237]},"mark":null,"passed_on":null,"planned_on":"2027-05-14","position":9,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-04-12"},{"attempts_used":0,"code":"FT-11","due_on":"2027-06-04","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,45,137,107,110,52]},"mark":null,"passed_on":null,"planned_on":"2027-06-04","position":10,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-05-03"},{"attempts_used":0,"code":"FT-12","due_on":"2027-06-18","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,46,118,238,156,64]},"mark":null,"passed_on":null,"planned_on":"2027-06-18","position":11,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-05-24"},{"attempts_used":0,"code":"FT-13","due_on":"2027-07-02","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,47,124,75,171,170]},"mark":null,"passed_on":null,"planned_on":"2027-07-02","position":12,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-06-07"},{"attempts_used":0,"code":"FT-14","due_on":"2027-07-30","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,48,78,50,148,32]},"mark":null,"passed_on":null,"planned_on":"2027-07-30","position":13,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-05"},{"attempts_used":0,"code":"FT-15","due_on":"2027-08-20","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,49,183,40,159,247]},"mark":null,"passed_on":null,"planned_on":"2027-08-20","position":14,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-19"},{"attempts_used":0,"code":"FT-16","due_on":"2027-09-10","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,50,149,36,11,91]},"mark":null,"passed_on":null,"planned_on":"2027-09-10","position":15,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-08-09"},{"attempts_used":0,"code":"FT-17","due_on":"2027-09-24","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,51,80,58,118,181]},"mark":null,"passed_on":null,"planned_on":"2027-09-24","position":16,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-26"},{"attempts_used":0,"code":"FT-18","due_on":"2027-10-01","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,52,237,143,107,36]},"mark":null,"passed_on":null,"planned_on":"2027-10-01","position":17,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-09-06"},{"attempts_used":0,"code":"FT-19","due_on":"2027-10-22","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,157,112,214,137,0,58,53,27,236,48,186]},"mark":null,"passed_on":null,"planned_on":"2027-10-22","position":18,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-09-27"},{"attempts_used":0,"code":"FT-20","due_on":"2027-12-17","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,158,116,59,157,92,95,38,234,219,43,111]},"mark":null,"passed_on":null,"planned_on":"2027-12-17","position":19,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-10-18"}]},{"table":"milestones","key":"01a217e7-9d9c-74b3-8f1f-beb5dc8cb7d9","before":[],"after":[{"code":"M0","due_on":"2027-01-04","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"held_on":null,"id":{"bytes":[1,162,23,231,157,158,116,59,157,92,95,39,217,118,28,38]},"kind":"baseline","planned_on":"2027-01-04","position":0,"state":"planned","withdrawn_reason":null},{"code":"M12","due_on":"2028-01-04","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"held_on":null,"id":{"bytes":[1,162,23,231,157,159,115,68,132,82,11,88,64,135,164,94]},"kind":"final","planned_on":"2028-01-04","position":6,"state":"planned","withdrawn_reason":null},{"code":"M15","due_on":"2028-04-04","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"held_on":null,"id":{"bytes":[1,162,23,231,157,160,119,100,144,203,43,96,0,225,182,30]},"kind":"follow_up","planned_on":"2028-04-04","position":7,"state":"planned","withdrawn_reason":null},{"code":"M30","due_on":"2027-02-03","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"held_on":null,"id":{"bytes":[1,162,23,231,157,159,115,68,132,82,11,83,73,7,224,171]},"kind":"evaluation","planned_on":"2027-02-03","position":1,"state":"planned","withdrawn_reason":null},{"code":"M6","due_on":"2027-07-05","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"held_on":null,"id":{"bytes":[1,162,23,231,157,159,115,68,132,82,11,86,50,40,85,246]},"kind":"evaluation","planned_on":"2027-07-05","position":4,"state":"planned","withdrawn_reason":null},{"code":"M60","due_on":"2027-03-05","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"held_on":null,"id":{"bytes":[1,162,23,231,157,159,115,68,132,82,11,84,51,116,74,85]},"kind":"evaluation","planned_on":"2027-03-05","position":2,"state":"planned","withdrawn_reason":null},{"code":"M9","due_on":"2027-10-04","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"held_on":null,"id":{"bytes":[1,162,23,231,157,159,115,68,132,82,11,87,233,170,152,84]},"kind":"evaluation","planned_on":"2027-10-04","position":5,"state":"planned","withdrawn_reason":null},{"code":"M90","due_on":"2027-04-05","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"held_on":null,"id":{"bytes":[1,162,23,231,157,159,115,68,132,82,11,85,58,193,158,55]},"kind":"gate","planned_on":"2027-04-05","position":3,"state":"planned","withdrawn_reason":null}]},{"table":"enrollment_mentors","key":"01a217e7-9d9c-74b3-8f1f-beb5dc8cb7d9","before":[],"after":[]},{"table":"candidacy","key":"01a217e7-9be0-77b4-9c14-787e96fc3ce1","before":[{"advances":1,"against_rule":0,"applied_on":"2026-10-01","blocked":0,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":400,"mean":400,"person_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,227,49,33,35,86]},"reason":null,"sheets":2,"spread":0,"state":"interview"}],"after":[{"advances":1,"against_rule":0,"applied_on":"2026-10-01","blocked":0,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":400,"mean":400,"person_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,227,49,33,35,86]},"reason":null,"sheets":2,"spread":0,"state":"enrolled"}]},{"table":"candidacy_move","key":"01a217e7-9da2-77c5-a502-af36595cd74f","before":[],"after":[{"actor":"Owner","against_rule":0,"at":1797770984855,"candidacy_id":{"bytes":[1,162,23,231,155,224,119,180,156,20,120,126,150,252,60,225]},"day":"2026-12-20","from_state":"interview","ground":null,"id":{"bytes":[1,162,23,231,157,162,119,197,165,2,175,54,89,92,215,79]},"reason":"Chosen by the team","to_state":"enrolled"}]},{"table":"enrollment","key":"01a217e7-9da3-7656-9a55-432af73bb252","before":[],"after":[{"attempts_used_up":null,"candidacy_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"conflicts":0,"created_at":1797770984855,"end_on":"2028-01-04","id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"minutes_owed":24480,"minutes_passed":0,"next_milestone":"M0","next_milestone_on":"2027-01-04","next_module":"FT-01","next_module_on":"2027-01-15","original_end_on":"2028-01-04","outcome_code":null,"outcome_kind":null,"outcome_on":null,"outcome_reason":null,"paused_since":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,88,3,230,108,142]},"program_id":{"bytes":[1,162,23,231,79,167,114,171,138,14,205,66,14,167,6,52]},"progress":0,"replanned_on":"2026-12-20","selection":"not_selected_here","selection_reason":"Chosen by the team","start_on":"2027-01-04"}]},{"table":"enrollment_modules","key":"01a217e7-9da3-7656-9a55-432af73bb252","before":[],"after":[{"attempts_used":0,"code":"FT-01","due_on":"2027-01-15","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,43,160,104,192,18]},"mark":null,"passed_on":null,"planned_on":"2027-01-15","position":0,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-04"},{"attempts_used":0,"code":"FT-02","due_on":"2027-02-05","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,44,237,185,184,150]},"mark":null,"passed_on":null,"planned_on":"2027-02-05","position":1,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-11"},{"attempts_used":0,"code":"FT-03","due_on":"2027-01-29","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,45,174,216,231,49]},"mark":null,"passed_on":null,"planned_on":"2027-01-29","position":2,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-18"},{"attempts_used":0,"code":"FT-04","due_on":"2027-03-05","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,46,119,116,188,51]},"mark":null,"passed_on":null,"planned_on":"2027-03-05","position":3,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-08"},{"attempts_used":0,"code":"FT-05","due_on":"2027-02-26","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,47,155,245,139,106]},"mark":null,"passed_on":null,"planned_on":"2027-02-26","position":4,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-08"},{"attempts_used":0,"code":"FT-06","due_on":"2027-03-19","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,48,96,68,185,229]},"mark":null,"passed_on":null,"planned_on":"2027-03-19","position":5,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-22"},{"attempts_used":0,"code":"FT-07","due_on":"2027-04-02","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,49,132,38,177,70]},"mark":null,"passed_on":null,"planned_on":"2027-04-02","position":6,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-03-01"},{"attempts_used":0,"code":"FT-08","due_on":"2027-04-16","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,50,226,71,146,108]},"mark":null,"passed_on":null,"planned_on":"2027-04-16","position":7,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-03-22"},{"attempts_used":0,"code":"FT-09","due_on":"2027-04-23","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,51,208,249,60,100]},"mark":null,"passed_on":null,"planned_on":"2027-04-23","position":8,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-04-05"},{"attempts_used":0,"code":"FT-10","due_on":"2027-05-14","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,52,61,131,117,55]},"mark":null,"passed_on":null,"planned_on":"2027-05-14","position":9,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-04-12"},{"attempts_used":0,"code":"FT-11","due_on":"2027-06-04","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,53,70,72,255,167]},"mark":null,"passed_on":null,"planned_on":"2027-06-04","position":10,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-05-03"},{"attempts_used":0,"code":"FT-12","due_on":"2027-06-18","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,54,49,172,242,190]},"mark":null,"passed_on":null,"planned_on":"2027-06-18","position":11,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-05-24"},{"attempts_used":0,"code":"FT-13","due_on":"2027-07-02","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,55,24,121,41,68]},"mark":null,"passed_on":null,"planned_on":"2027-07-02","position":12,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-06-07"},{"attempts_used":0,"code":"FT-14","due_on":"2027-07-30","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,56,192,133,255,136]},"mark":null,"passed_on":null,"planned_on":"2027-07-30","position":13,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-05"},{"attempts_used":0,"code":"FT-15","due_on":"2027-08-20","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,57,193,107,127,0]},"mark":null,"passed_on":null,"planned_on":"2027-08-20","position":14,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-19"},{"attempts_used":0,"code":"FT-16","due_on":"2027-09-10","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,58,178,108,60,207]},"mark":null,"passed_on":null,"planned_on":"2027-09-10","position":15,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-08-09"},{"attempts_used":0,"code":"FT-17","due_on":"2027-09-24","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,59,224,252,35,220]},"mark":null,"passed_on":null,"planned_on":"2027-09-24","position":16,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-26"},{"attempts_used":0,"code":"FT-18","due_on":"2027-10-01","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,60,71,188,227,158]},"mark":null,"passed_on":null,"planned_on":"2027-10-01","position":17,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-09-06"},{"attempts_used":0,"code":"FT-19","due_on":"2027-10-22","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,61,6,59,40,24]},"mark":null,"passed_on":null,"planned_on":"2027-10-22","position":18,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-09-27"},{"attempts_used":0,"code":"FT-20","due_on":"2027-12-17","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,62,82,160,247,239]},"mark":null,"passed_on":null,"planned_on":"2027-12-17","position":19,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-10-18"}]},{"table":"milestones","key":"01a217e7-9da3-7656-9a55-432af73bb252","before":[],"after":[{"code":"M0","due_on":"2027-01-04","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"held_on":null,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,63,45,167,30,74]},"kind":"baseline","planned_on":"2027-01-04","position":0,"state":"planned","withdrawn_reason":null},{"code":"M12","due_on":"2028-01-04","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"held_on":null,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,69,122,20,229,129]},"kind":"final","planned_on":"2028-01-04","position":6,"state":"planned","withdrawn_reason":null},{"code":"M15","due_on":"2028-04-04","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"held_on":null,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,70,98,241,22,211]},"kind":"follow_up","planned_on":"2028-04-04","position":7,"state":"planned","withdrawn_reason":null},{"code":"M30","due_on":"2027-02-03","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"held_on":null,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,64,198,191,183,179]},"kind":"evaluation","planned_on":"2027-02-03","position":1,"state":"planned","withdrawn_reason":null},{"code":"M6","due_on":"2027-07-05","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"held_on":null,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,67,119,25,12,244]},"kind":"evaluation","planned_on":"2027-07-05","position":4,"state":"planned","withdrawn_reason":null},{"code":"M60","due_on":"2027-03-05","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"held_on":null,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,65,28,1,213,39]},"kind":"evaluation","planned_on":"2027-03-05","position":2,"state":"planned","withdrawn_reason":null},{"code":"M9","due_on":"2027-10-04","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"held_on":null,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,68,35,20,195,31]},"kind":"evaluation","planned_on":"2027-10-04","position":5,"state":"planned","withdrawn_reason":null},{"code":"M90","due_on":"2027-04-05","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"held_on":null,"id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,66,108,142,71,195]},"kind":"gate","planned_on":"2027-04-05","position":3,"state":"planned","withdrawn_reason":null}]},{"table":"enrollment_mentors","key":"01a217e7-9da3-7656-9a55-432af73bb252","before":[],"after":[]},{"table":"candidacy","key":"01a217e7-9be1-75dc-ba19-195a38fcaada","before":[{"advances":1,"against_rule":0,"applied_on":"2026-10-02","blocked":0,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":400,"mean":400,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,88,3,230,108,142]},"reason":null,"sheets":2,"spread":0,"state":"interview"}],"after":[{"advances":1,"against_rule":0,"applied_on":"2026-10-02","blocked":0,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":400,"mean":400,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,88,3,230,108,142]},"reason":null,"sheets":2,"spread":0,"state":"enrolled"}]},{"table":"candidacy_move","key":"01a217e7-9da4-71dd-95f6-84648b63493c","before":[],"after":[{"actor":"Owner","against_rule":0,"at":1797770984855,"candidacy_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,90,56,252,170,218]},"day":"2026-12-20","from_state":"interview","ground":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,100,139,99,73,60]},"reason":"Chosen by the team","to_state":"enrolled"}]},{"table":"enrollment","key":"01a217e7-9da4-71dd-95f6-8466f741d6d7","before":[],"after":[{"attempts_used_up":null,"candidacy_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,93,157,41,21,201]},"conflicts":0,"created_at":1797770984855,"end_on":"2028-01-04","id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"minutes_owed":24480,"minutes_passed":0,"next_milestone":"M0","next_milestone_on":"2027-01-04","next_module":"FT-01","next_module_on":"2027-01-15","original_end_on":"2028-01-04","outcome_code":null,"outcome_kind":null,"outcome_on":null,"outcome_reason":null,"paused_since":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,91,49,35,63,23]},"program_id":{"bytes":[1,162,23,231,79,167,114,171,138,14,205,66,14,167,6,52]},"progress":0,"replanned_on":"2026-12-20","selection":"not_selected_here","selection_reason":"Chosen by the team","start_on":"2027-01-04"}]},{"table":"enrollment_modules","key":"01a217e7-9da4-71dd-95f6-8466f741d6d7","before":[],"after":[{"attempts_used":0,"code":"FT-01","due_on":"2027-01-15","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,103,32,119,81,136]},"mark":null,"passed_on":null,"planned_on":"2027-01-15","position":0,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-04"},{"attempts_used":0,"code":"FT-02","due_on":"2027-02-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,104,208,226,1,171]},"mark":null,"passed_on":null,"planned_on":"2027-02-05","position":1,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-11"},{"attempts_used":0,"code":"FT-03","due_on":"2027-01-29","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,105,227,132,103,135]},"mark":null,"passed_on":null,"planned_on":"2027-01-29","position":2,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-18"},{"attempts_used":0,"code":"FT-04","due_on":"2027-03-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,106,98,216,21,206]},"mark":null,"passed_on":null,"planned_on":"2027-03-05","position":3,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-08"},{"attempts_used":0,"code":"FT-05","due_on":"2027-02-26","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,107,71,206,207,143]},"mark":null,"passed_on":null,"planned_on":"2027-02-26","position":4,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-08"},{"attempts_used":0,"code":"FT-06","due_on":"2027-03-19","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,108,43,23,143,117]},"mark":null,"passed_on":null,"planned_on":"2027-03-19","position":5,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-22"},{"attempts_used":0,"code":"FT-07","due_on":"2027-04-02","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,109,81,82,73,150]},"mark":null,"passed_on":null,"planned_on":"2027-04-02","position":6,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-03-01"},{"attempts_used":0,"code":"FT-08","due_on":"2027-04-16","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,110,206,47,77,255]},"mark":null,"passed_on":null,"planned_on":"2027-04-16","position":7,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-03-22"},{"attempts_used":0,"code":"FT-09","due_on":"2027-04-23","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,111,127,58,247,176]},"mark":null,"passed_on":null,"planned_on":"2027-04-23","position":8,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-04-05"},{"attempts_used":0,"code":"FT-10","due_on":"2027-05-14","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,112,233,32,215,236]},"mark":null,"passed_on":null,"planned_on":"2027-05-14","position":9,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-04-12"},{"attempts_used":0,"code":"FT-11","due_on":"2027-06-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,113,75,72,22,150]},"mark":null,"passed_on":null,"planned_on":"2027-06-04","position":10,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-05-03"},{"attempts_used":0,"code":"FT-12","due_on":"2027-06-18","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,114,131,75,15,45]},"mark":null,"passed_on":null,"planned_on":"2027-06-18","position":11,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-05-24"},{"attempts_used":0,"code":"FT-13","due_on":"2027-07-02","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,115,175,224,125,55]},"mark":null,"passed_on":null,"planned_on":"2027-07-02","position":12,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-06-07"},{"attempts_used":0,"code":"FT-14","due_on":"2027-07-30","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,116,242,125,234,68]},"mark":null,"passed_on":null,"planned_on":"2027-07-30","position":13,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-05"},{"attempts_used":0,"code":"FT-15","due_on":"2027-08-20","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,117,36,117,242,154]},"mark":null,"passed_on":null,"planned_on":"2027-08-20","position":14,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-19"},{"attempts_used":0,"code":"FT-16","due_on":"2027-09-10","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,118,241,195,160,194]},"mark":null,"passed_on":null,"planned_on":"2027-09-10","position":15,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-08-09"},{"attempts_used":0,"code":"FT-17","due_on":"2027-09-24","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,119,99,193,84,93]},"mark":null,"passed_on":null,"planned_on":"2027-09-24","position":16,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-26"},{"attempts_used":0,"code":"FT-18","due_on":"2027-10-01","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,120,212,32,14,13]},"mark":null,"passed_on":null,"planned_on":"2027-10-01","position":17,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-09-06"},{"attempts_used":0,"code":"FT-19","due_on":"2027-10-22","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,121,244,128,149,252]},"mark":null,"passed_on":null,"planned_on":"2027-10-22","position":18,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-09-27"},{"attempts_used":0,"code":"FT-20","due_on":"2027-12-17","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,122,221,62,183,14]},"mark":null,"passed_on":null,"planned_on":"2027-12-17","position":19,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-10-18"}]},{"table":"milestones","key":"01a217e7-9da4-71dd-95f6-8466f741d6d7","before":[],"after":[{"code":"M0","due_on":"2027-01-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,123,36,240,7,22]},"kind":"baseline","planned_on":"2027-01-04","position":0,"state":"planned","withdrawn_reason":null},{"code":"M12","due_on":"2028-01-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,129,169,51,93,70]},"kind":"final","planned_on":"2028-01-04","position":6,"state":"planned","withdrawn_reason":null},{"code":"M15","due_on":"2028-04-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,130,154,96,198,14]},"kind":"follow_up","planned_on":"2028-04-04","position":7,"state":"planned","withdrawn_reason":null},{"code":"M30","due_on":"2027-02-03","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,124,164,228,62,254]},"kind":"evaluation","planned_on":"2027-02-03","position":1,"state":"planned","withdrawn_reason":null},{"code":"M6","due_on":"2027-07-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,127,106,123,56,145]},"kind":"evaluation","planned_on":"2027-07-05","position":4,"state":"planned","withdrawn_reason":null},{"code":"M60","due_on":"2027-03-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,125,92,143,2,154]},"kind":"evaluation","planned_on":"2027-03-05","position":2,"state":"planned","withdrawn_reason":null},{"code":"M9","due_on":"2027-10-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,128,118,44,77,22]},"kind":"evaluation","planned_on":"2027-10-04","position":5,"state":"planned","withdrawn_reason":null},{"code":"M90","due_on":"2027-04-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,126,192,246,59,177]},"kind":"gate","planned_on":"2027-04-05","position":3,"state":"planned","withdrawn_reason":null}]},{"table":"enrollment_mentors","key":"01a217e7-9da4-71dd-95f6-8466f741d6d7","before":[],"after":[]},{"table":"candidacy","key":"01a217e7-9be1-75dc-ba19-195d9d2915c9","before":[{"advances":0,"against_rule":0,"applied_on":"2026-10-03","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,93,157,41,21,201]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,91,49,35,63,23]},"reason":null,"sheets":0,"spread":null,"state":"applied"}],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-03","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,93,157,41,21,201]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,91,49,35,63,23]},"reason":null,"sheets":0,"spread":null,"state":"enrolled"}]},{"table":"candidacy_move","key":"01a217e7-9da5-7378-9a8f-42caf93fff53","before":[],"after":[{"actor":"Owner","against_rule":0,"at":1797770984855,"candidacy_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,93,157,41,21,201]},"day":"2026-12-20","from_state":"applied","ground":null,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,202,249,63,255,83]},"reason":"Chosen by the team","to_state":"enrolled"}]},{"table":"enrollment","key":"01a217e7-9da5-7378-9a8f-42cc477b6293","before":[],"after":[{"attempts_used_up":null,"candidacy_id":{"bytes":[1,162,23,231,155,226,119,75,157,159,59,138,2,128,174,57]},"conflicts":0,"created_at":1797770984855,"end_on":"2028-01-04","id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"minutes_owed":24480,"minutes_passed":0,"next_milestone":"M0","next_milestone_on":"2027-01-04","next_module":"FT-01","next_module_on":"2027-01-15","original_end_on":"2028-01-04","outcome_code":null,"outcome_kind":null,"outcome_on":null,"outcome_reason":null,"paused_since":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,94,110,209,8,9]},"program_id":{"bytes":[1,162,23,231,79,167,114,171,138,14,205,66,14,167,6,52]},"progress":0,"replanned_on":"2026-12-20","selection":"not_selected_here","selection_reason":"Chosen by the team","start_on":"2027-01-04"}]},{"table":"enrollment_modules","key":"01a217e7-9da5-7378-9a8f-42cc477b6293","before":[],"after":[{"attempts_used":0,"code":"FT-01","due_on":"2027-01-15","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,205,158,142,64,222]},"mark":null,"passed_on":null,"planned_on":"2027-01-15","position":0,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-04"},{"attempts_used":0,"code":"FT-02","due_on":"2027-02-05","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,206,156,170,187,211]},"mark":null,"passed_on":null,"planned_on":"2027-02-05","position":1,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-11"},{"attempts_used":0,"code":"FT-03","due_on":"2027-01-29","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,207,194,98,92,47]},"mark":null,"passed_on":null,"planned_on":"2027-01-29","position":2,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-01-18"},{"attempts_used":0,"code":"FT-04","due_on":"2027-03-05","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,208,19,130,17,52]},"mark":null,"passed_on":null,"planned_on":"2027-03-05","position":3,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-08"},{"attempts_used":0,"code":"FT-05","due_on":"2027-02-26","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,209,77,6,237,101]},"mark":null,"passed_on":null,"planned_on":"2027-02-26","position":4,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-08"},{"attempts_used":0,"code":"FT-06","due_on":"2027-03-19","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,210,14,58,229,20]},"mark":null,"passed_on":null,"planned_on":"2027-03-19","position":5,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-02-22"},{"attempts_used":0,"code":"FT-07","due_on":"2027-04-02","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,211,59,96,40,209]},"mark":null,"passed_on":null,"planned_on":"2027-04-02","position":6,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-03-01"},{"attempts_used":0,"code":"FT-08","due_on":"2027-04-16","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,212,238,40,129,132]},"mark":null,"passed_on":null,"planned_on":"2027-04-16","position":7,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-03-22"},{"attempts_used":0,"code":"FT-09","due_on":"2027-04-23","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,213,23,158,137,126]},"mark":null,"passed_on":null,"planned_on":"2027-04-23","position":8,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-04-05"},{"attempts_used":0,"code":"FT-10","due_on":"2027-05-14","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,214,158,9,68,3]},"mark":null,"passed_on":null,"planned_on":"2027-05-14","position":9,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-04-12"},{"attempts_used":0,"code":"FT-11","due_on":"2027-06-04","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,215,234,239,244,49]},"mark":null,"passed_on":null,"planned_on":"2027-06-04","position":10,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-05-03"},{"attempts_used":0,"code":"FT-12","due_on":"2027-06-18","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,216,7,109,36,59]},"mark":null,"passed_on":null,"planned_on":"2027-06-18","position":11,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-05-24"},{"attempts_used":0,"code":"FT-13","due_on":"2027-07-02","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,217,174,61,232,204]},"mark":null,"passed_on":null,"planned_on":"2027-07-02","position":12,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-06-07"},{"attempts_used":0,"code":"FT-14","due_on":"2027-07-30","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,218,130,245,130,179]},"mark":null,"passed_on":null,"planned_on":"2027-07-30","position":13,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-05"},{"attempts_used":0,"code":"FT-15","due_on":"2027-08-20","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,219,233,175,187,204]},"mark":null,"passed_on":null,"planned_on":"2027-08-20","position":14,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-19"},{"attempts_used":0,"code":"FT-16","due_on":"2027-09-10","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,220,99,184,6,244]},"mark":null,"passed_on":null,"planned_on":"2027-09-10","position":15,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-08-09"},{"attempts_used":0,"code":"FT-17","due_on":"2027-09-24","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,221,75,86,48,252]},"mark":null,"passed_on":null,"planned_on":"2027-09-24","position":16,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-07-26"},{"attempts_used":0,"code":"FT-18","due_on":"2027-10-01","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,222,45,194,10,5]},"mark":null,"passed_on":null,"planned_on":"2027-10-01","position":17,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-09-06"},{"attempts_used":0,"code":"FT-19","due_on":"2027-10-22","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,223,56,124,123,39]},"mark":null,"passed_on":null,"planned_on":"2027-10-22","position":18,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-09-27"},{"attempts_used":0,"code":"FT-20","due_on":"2027-12-17","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"evidence":null,"extended":0,"extra_attempts":0,"extra_reason":null,"flagged":0,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,224,150,188,48,66]},"mark":null,"passed_on":null,"planned_on":"2027-12-17","position":19,"standing":"owed","standing_on":null,"standing_reason":null,"start_on":"2027-10-18"}]},{"table":"milestones","key":"01a217e7-9da5-7378-9a8f-42cc477b6293","before":[],"after":[{"code":"M0","due_on":"2027-01-04","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"held_on":null,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,225,238,196,110,122]},"kind":"baseline","planned_on":"2027-01-04","position":0,"state":"planned","withdrawn_reason":null},{"code":"M12","due_on":"2028-01-04","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"held_on":null,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,231,161,231,250,219]},"kind":"final","planned_on":"2028-01-04","position":6,"state":"planned","withdrawn_reason":null},{"code":"M15","due_on":"2028-04-04","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"held_on":null,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,232,186,49,235,223]},"kind":"follow_up","planned_on":"2028-04-04","position":7,"state":"planned","withdrawn_reason":null},{"code":"M30","due_on":"2027-02-03","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"held_on":null,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,226,182,231,66,147]},"kind":"evaluation","planned_on":"2027-02-03","position":1,"state":"planned","withdrawn_reason":null},{"code":"M6","due_on":"2027-07-05","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"held_on":null,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,229,194,45,61,43]},"kind":"evaluation","planned_on":"2027-07-05","position":4,"state":"planned","withdrawn_reason":null},{"code":"M60","due_on":"2027-03-05","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"held_on":null,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,227,153,20,59,62]},"kind":"evaluation","planned_on":"2027-03-05","position":2,"state":"planned","withdrawn_reason":null},{"code":"M9","due_on":"2027-10-04","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"held_on":null,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,230,208,102,81,231]},"kind":"evaluation","planned_on":"2027-10-04","position":5,"state":"planned","withdrawn_reason":null},{"code":"M90","due_on":"2027-04-05","enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"held_on":null,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,228,33,71,201,254]},"kind":"gate","planned_on":"2027-04-05","position":3,"state":"planned","withdrawn_reason":null}]},{"table":"enrollment_mentors","key":"01a217e7-9da5-7378-9a8f-42cc477b6293","before":[],"after":[]},{"table":"candidacy","key":"01a217e7-9be2-774b-9d9f-3b8a0280ae39","before":[{"advances":0,"against_rule":0,"applied_on":"2026-10-04","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,226,119,75,157,159,59,138,2,128,174,57]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,94,110,209,8,9]},"reason":null,"sheets":0,"spread":null,"state":"applied"}],"after":[{"advances":0,"against_rule":0,"applied_on":"2026-10-04","blocked":1,"checks":"open","consent_until":null,"created_at":1796129384412,"decided_on":null,"ground":null,"id":{"bytes":[1,162,23,231,155,226,119,75,157,159,59,138,2,128,174,57]},"import_id":{"bytes":[1,162,23,231,155,221,113,239,133,0,208,226,96,55,80,34]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"lowest":null,"mean":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,94,110,209,8,9]},"reason":null,"sheets":0,"spread":null,"state":"enrolled"}]},{"table":"candidacy_move","key":"01a217e7-9da5-7378-9a8f-42e903b078bc","before":[],"after":[{"actor":"Owner","against_rule":0,"at":1797770984855,"candidacy_id":{"bytes":[1,162,23,231,155,226,119,75,157,159,59,138,2,128,174,57]},"day":"2026-12-20","from_state":"applied","ground":null,"id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,233,3,176,120,188]},"reason":"Chosen by the team","to_state":"enrolled"}]}],"derive":{"enrollments":["01a217e7-9d9c-74b3-8f1f-beb5dc8cb7d9","01a217e7-9da3-7656-9a55-432af73bb252","01a217e7-9da4-71dd-95f6-8466f741d6d7","01a217e7-9da5-7378-9a8f-42cc477b6293"],"candidacies":["01a217e7-9be0-77b4-9c14-787e96fc3ce1","01a217e7-9be1-75dc-ba19-195a38fcaada","01a217e7-9be1-75dc-ba19-195d9d2915c9","01a217e7-9be2-774b-9d9f-3b8a0280ae39"]}}', NULL, NULL),
  (x'01a217e79dfe77ab993c609642a2448c', 12, 1800103784950, 'Owner', 'progress.add_attempt', '{"args":{"module":"FT-01","name":"Zoë Ng"},"code":"undo_attempt_added"}', '{"touched":[{"table":"attempt","key":"01a217e7-9dfb-74ed-94d4-fff17b988d70","before":[],"after":[{"correction_reason":null,"created_at":1800103784950,"enrollment_module_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,182,200,64,249,159]},"held_on":"2027-01-15","id":{"bytes":[1,162,23,231,157,251,116,237,148,212,255,241,123,152,141,112]},"mark":8250,"note":"","number":1,"override_reason":null,"pass_mark":8000,"recorded_by":"Owner","void_reason":null,"voided_on":null}]}],"derive":{"enrollments":["01a217e7-9d9c-74b3-8f1f-beb5dc8cb7d9"],"candidacies":[]}}', NULL, NULL),
  (x'01a217e79e3b771eb34f170b79589dec', 13, 1800103785007, 'Owner', 'progress.add_attempt', '{"args":{"module":"FT-01","name":"Bo Ek"},"code":"undo_attempt_added"}', '{"touched":[{"table":"attempt","key":"01a217e7-9e36-703e-8fa7-350393beff04","before":[],"after":[{"correction_reason":null,"created_at":1800103785007,"enrollment_module_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,43,160,104,192,18]},"held_on":"2027-01-15","id":{"bytes":[1,162,23,231,158,54,112,62,143,167,53,3,147,190,255,4]},"mark":4000,"note":"","number":1,"override_reason":null,"pass_mark":8000,"recorded_by":"Owner","void_reason":null,"voided_on":null}]}],"derive":{"enrollments":["01a217e7-9da3-7656-9a55-432af73bb252"],"candidacies":[]}}', NULL, NULL),
  (x'01a217e79ea37061b1ede64004523a68', 14, 1800708585108, 'Owner', 'progress.add_attempt', '{"args":{"module":"FT-01","name":"Bo Ek"},"code":"undo_attempt_added"}', '{"touched":[{"table":"attempt","key":"01a217e7-9e9c-74a1-8473-0525f603f254","before":[],"after":[{"correction_reason":null,"created_at":1800708585108,"enrollment_module_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,43,160,104,192,18]},"held_on":"2027-01-22","id":{"bytes":[1,162,23,231,158,156,116,161,132,115,5,37,246,3,242,84]},"mark":8500,"note":"","number":2,"override_reason":null,"pass_mark":8000,"recorded_by":"Owner","void_reason":null,"voided_on":null}]}],"derive":{"enrollments":["01a217e7-9da3-7656-9a55-432af73bb252"],"candidacies":[]}}', NULL, NULL),
  (x'01a217e79ef37228af9161d880489497', 15, 1799844585198, 'Owner', 'progress.log_hours', '{"args":{"name":"Zoë Ng"},"code":"undo_hours_logged"}', '{"touched":[{"table":"hours_entry","key":"01a217e7-9ef3-7228-af91-61d63f8ef218","before":[],"after":[{"approved_by":null,"approved_on":null,"counts":1,"created_at":1799844585198,"day":"2027-01-12","enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"id":{"bytes":[1,162,23,231,158,243,114,40,175,145,97,214,63,142,242,24]},"kind":"taught","minutes":90,"module":"FT-01","note":"","recorded_by":"Owner"}]}],"derive":{"enrollments":[],"candidacies":[]}}', NULL, NULL),
  (x'01a217e79f2774498d3b80186282e019', 16, 1799844585250, 'Owner', 'progress.log_hours', '{"args":{"name":"Bo Ek"},"code":"undo_hours_logged"}', '{"touched":[{"table":"hours_entry","key":"01a217e7-9f27-7449-8d3b-8016ea93d199","before":[],"after":[{"approved_by":null,"approved_on":null,"counts":1,"created_at":1799844585250,"day":"2027-01-13","enrollment_id":{"bytes":[1,162,23,231,157,163,118,86,154,85,67,42,247,59,178,82]},"id":{"bytes":[1,162,23,231,159,39,116,73,141,59,128,22,234,147,209,153]},"kind":"on_the_job","minutes":240,"module":null,"note":"Ticket queue","recorded_by":"Owner"}]}],"derive":{"enrollments":[],"candidacies":[]}}', NULL, NULL),
  (x'01a217e79f83722583e5426e95434ce2', 17, 1803127785329, 'Owner', 'enrollment.add_break', '{"args":{"name":"Zoë Ng"},"code":"undo_break_added"}', '{"touched":[{"table":"enrollment_break","key":"01a217e7-9f7a-76d6-ad96-bba321a13b1e","before":[],"after":[{"created_at":1803127785329,"enrollment_id":{"bytes":[1,162,23,231,157,156,116,179,143,31,190,181,220,140,183,217]},"from_on":"2027-03-01","id":{"bytes":[1,162,23,231,159,122,118,214,173,150,187,163,33,161,59,30]},"reason":"Parental leave","to_on":"2027-03-28"}]}],"derive":{"enrollments":["01a217e7-9d9c-74b3-8f1f-beb5dc8cb7d9"],"candidacies":[]}}', NULL, NULL),
  (x'01a217e79fc4729b9be5dc446a103214', 18, 1803991785405, 'Owner', 'enrollment.add_break', '{"args":{"name":"Thu Hà Nguyễn"},"code":"undo_break_added"}', '{"touched":[{"table":"enrollment_break","key":"01a217e7-9fc1-7185-95da-4c52cb14e856","before":[],"after":[{"created_at":1803991785405,"enrollment_id":{"bytes":[1,162,23,231,157,165,115,120,154,143,66,204,71,123,98,147]},"from_on":"2027-03-01","id":{"bytes":[1,162,23,231,159,193,113,133,149,218,76,82,203,20,232,86]},"reason":"Illness","to_on":null}]}],"derive":{"enrollments":["01a217e7-9da5-7378-9a8f-42cc477b6293"],"candidacies":[]}}', NULL, NULL),
  (x'01a217e822dc71f0afcbfaf2aa4f7f77', 19, 1804251018963, 'Owner', 'enrollment.record_outcome', '{"args":{"name":"Óscar Ramírez","outcome":"Withdrew: new job"},"code":"undo_outcome_recorded"}', '{"touched":[{"table":"enrollment","key":"01a217e7-9da4-71dd-95f6-8466f741d6d7","before":[{"attempts_used_up":null,"candidacy_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,93,157,41,21,201]},"conflicts":0,"created_at":1797770984855,"end_on":"2028-01-04","id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"minutes_owed":24480,"minutes_passed":0,"next_milestone":"M0","next_milestone_on":"2027-01-04","next_module":"FT-01","next_module_on":"2027-01-15","original_end_on":"2028-01-04","outcome_code":null,"outcome_kind":null,"outcome_on":null,"outcome_reason":null,"paused_since":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,91,49,35,63,23]},"program_id":{"bytes":[1,162,23,231,79,167,114,171,138,14,205,66,14,167,6,52]},"progress":0,"replanned_on":"2026-12-20","selection":"not_selected_here","selection_reason":"Chosen by the team","start_on":"2027-01-04"}],"after":[{"attempts_used_up":null,"candidacy_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,93,157,41,21,201]},"conflicts":0,"created_at":1797770984855,"end_on":"2028-01-04","id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"intake_id":{"bytes":[1,162,23,231,110,97,113,63,178,177,52,70,99,74,121,70]},"minutes_owed":24480,"minutes_passed":0,"next_milestone":"M15","next_milestone_on":"2028-04-04","next_module":null,"next_module_on":null,"original_end_on":"2028-01-04","outcome_code":"withdrew_new_job","outcome_kind":"withdrew","outcome_on":"2027-02-26","outcome_reason":"Moved away","paused_since":null,"person_id":{"bytes":[1,162,23,231,155,225,117,220,186,25,25,91,49,35,63,23]},"program_id":{"bytes":[1,162,23,231,79,167,114,171,138,14,205,66,14,167,6,52]},"progress":0,"replanned_on":"2026-12-20","selection":"not_selected_here","selection_reason":"Chosen by the team","start_on":"2027-01-04"}]},{"table":"milestones","key":"01a217e7-9da4-71dd-95f6-8466f741d6d7","before":[{"code":"M0","due_on":"2027-01-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,123,36,240,7,22]},"kind":"baseline","planned_on":"2027-01-04","position":0,"state":"planned","withdrawn_reason":null},{"code":"M12","due_on":"2028-01-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,129,169,51,93,70]},"kind":"final","planned_on":"2028-01-04","position":6,"state":"planned","withdrawn_reason":null},{"code":"M15","due_on":"2028-04-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,130,154,96,198,14]},"kind":"follow_up","planned_on":"2028-04-04","position":7,"state":"planned","withdrawn_reason":null},{"code":"M30","due_on":"2027-02-03","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,124,164,228,62,254]},"kind":"evaluation","planned_on":"2027-02-03","position":1,"state":"planned","withdrawn_reason":null},{"code":"M6","due_on":"2027-07-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,127,106,123,56,145]},"kind":"evaluation","planned_on":"2027-07-05","position":4,"state":"planned","withdrawn_reason":null},{"code":"M60","due_on":"2027-03-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,125,92,143,2,154]},"kind":"evaluation","planned_on":"2027-03-05","position":2,"state":"planned","withdrawn_reason":null},{"code":"M9","due_on":"2027-10-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,128,118,44,77,22]},"kind":"evaluation","planned_on":"2027-10-04","position":5,"state":"planned","withdrawn_reason":null},{"code":"M90","due_on":"2027-04-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,126,192,246,59,177]},"kind":"gate","planned_on":"2027-04-05","position":3,"state":"planned","withdrawn_reason":null}],"after":[{"code":"M0","due_on":"2027-01-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,123,36,240,7,22]},"kind":"baseline","planned_on":"2027-01-04","position":0,"state":"withdrawn","withdrawn_reason":"Withdrew: new job"},{"code":"M12","due_on":"2028-01-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,129,169,51,93,70]},"kind":"final","planned_on":"2028-01-04","position":6,"state":"withdrawn","withdrawn_reason":"Withdrew: new job"},{"code":"M15","due_on":"2028-04-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,130,154,96,198,14]},"kind":"follow_up","planned_on":"2028-04-04","position":7,"state":"planned","withdrawn_reason":null},{"code":"M30","due_on":"2027-02-03","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,124,164,228,62,254]},"kind":"evaluation","planned_on":"2027-02-03","position":1,"state":"withdrawn","withdrawn_reason":"Withdrew: new job"},{"code":"M6","due_on":"2027-07-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,127,106,123,56,145]},"kind":"evaluation","planned_on":"2027-07-05","position":4,"state":"withdrawn","withdrawn_reason":"Withdrew: new job"},{"code":"M60","due_on":"2027-03-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,125,92,143,2,154]},"kind":"evaluation","planned_on":"2027-03-05","position":2,"state":"withdrawn","withdrawn_reason":"Withdrew: new job"},{"code":"M9","due_on":"2027-10-04","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,128,118,44,77,22]},"kind":"evaluation","planned_on":"2027-10-04","position":5,"state":"withdrawn","withdrawn_reason":"Withdrew: new job"},{"code":"M90","due_on":"2027-04-05","enrollment_id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,102,247,65,214,215]},"held_on":null,"id":{"bytes":[1,162,23,231,157,164,113,221,149,246,132,126,192,246,59,177]},"kind":"gate","planned_on":"2027-04-05","position":3,"state":"withdrawn","withdrawn_reason":"Withdrew: new job"}]}],"derive":{"enrollments":["01a217e7-9da4-71dd-95f6-8466f741d6d7"],"candidacies":[]}}', NULL, NULL);
