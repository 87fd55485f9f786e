//! Typing into the fields of days and times, which take one part after another.

use super::Window;
use crate::page;

impl Window {
    /// Types a day, written `2027-01-04`, into the date field of this label.
    pub fn fill_day(&self, label: &str, day: &str) {
        self.fill_date(label, 0, day);
    }

    /// Types the first and the last day of a range.
    pub fn fill_range(&self, label: &str, first: &str, last: &str) {
        self.fill_date(label, 0, first);
        self.fill_date(label, 1, last);
    }

    /// Types a time, written `09:30`, into the time field of this label.
    pub fn fill_time(&self, label: &str, time: &str) {
        self.fill_parts(label, 0, ["hour", "minute"].into_iter().zip(time.split(':')));
    }

    fn fill_date(&self, label: &str, place: usize, day: &str) {
        self.fill_parts(label, place, ["year", "month", "day"].into_iter().zip(day.split('-')));
    }

    fn fill_parts<'a>(&self, label: &str, place: usize, parts: impl Iterator<Item = (&'a str, &'a str)>) {
        for (part, value) in parts {
            let what = format!("type the {part} of “{label}”");
            let script = page::date_part(label, part, place);
            // A busy machine loses keys; a person would see it and type the part again.
            self.until(&what, |window| {
                window.act(&what, &script, |window, segment| {
                    window.runtime.block_on(async {
                        segment.click().await?;
                        segment.send_keys(value).await
                    })
                });
                let segment = window.wait_for(&what, &script);
                let shown = window.runtime.block_on(segment.text()).unwrap_or_default();
                shown.trim().parse::<u32>().ok() == value.parse().ok()
            });
        }
    }
}
