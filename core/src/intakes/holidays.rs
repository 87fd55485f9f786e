//! Days off of an intake: chosen from what ships, read from a file, and what a change would move. It stores nothing:
//! the list goes into the intake's fields.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;

use super::commands::{clean, known};
use super::holiday_model::{
    CalendarChange, ChooseHolidays, Holiday, HolidayFile, HolidayRegion, HolidayRegions, ReadHolidays,
};
use super::model::UpdateIntake;
use super::store;
use crate::api::Long;
use crate::calendar::shipped;
use crate::calendar::workdays::{DayOff, WorkCalendar, free_weekdays};
use crate::context::Read;
use crate::enrollment;
use crate::enrollment::facts::IntakeCalendar;
use crate::error::{Error, Result};
use crate::exchange::holiday_rows::read_holidays;
use crate::house::model::Nothing;

pub(super) async fn regions(_: &mut Read, _: Nothing) -> Result<HolidayRegions> {
    let name = |region: &shipped::Region| match region.part.as_str() {
        "" => region.country.clone(),
        part => format!("{}: {part}", region.country),
    };
    let mut regions: Vec<HolidayRegion> = shipped::regions()
        .iter()
        .map(|region| HolidayRegion { name: name(region), region: region.region.clone() })
        .collect();
    regions.sort_by(|a, b| a.name.cmp(&b.name));
    let (first_year, last_year) = shipped::YEARS;
    Ok(HolidayRegions { regions, first_year, last_year })
}

pub(super) fn check_region(region: &str) -> Result<()> {
    if shipped::regions().iter().any(|known| known.region == region) {
        return Ok(());
    }
    Err(Error::refused("holiday_region_unknown").arg("region", region).field("region"))
}

pub(super) async fn choose(_: &mut Read, request: ChooseHolidays) -> Result<Vec<Holiday>> {
    let mut days: BTreeMap<NaiveDate, Holiday> = BTreeMap::new();
    if let Some(region) = &request.region {
        check_region(region)?;
        let shipped = shipped::days_of(region).into_iter().map(|day| Holiday {
            day: day.day,
            name: day.name,
            region: Some(day.region),
            stands_for: day.stands_for,
        });
        days.extend(shipped.map(|holiday| (holiday.day, holiday)));
    }
    // Of one day in both, the person's own stays.
    let own = request.holidays.into_iter().filter(|holiday| holiday.region.is_none());
    days.extend(own.map(|holiday| (holiday.day, holiday)));
    Ok(days.into_values().collect())
}

pub(super) async fn read_file(cx: &Long, request: ReadHolidays) -> Result<HolidayFile> {
    let path = Path::new(&request.path);
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let today = cx.read().await?.today();
    let found = read_holidays(&std::fs::read(path)?, &file_name, today)?;
    let mut list: BTreeMap<NaiveDate, Holiday> =
        request.holidays.into_iter().map(|holiday| (holiday.day, holiday)).collect();
    let (mut new, mut already) = (Vec::new(), 0_u32);
    for (day, name) in found.days {
        match list.entry(day) {
            Entry::Occupied(_) => already += 1,
            Entry::Vacant(free) => {
                let holiday = Holiday { day, name, region: None, stands_for: None };
                free.insert(holiday.clone());
                new.push(holiday);
            }
        }
    }
    let holidays = list.into_values().collect();
    Ok(HolidayFile { file_name, new, known: already, far: found.far, rejected: found.rejected, holidays })
}

/// What storing these fields would move; nothing is stored.
pub(super) async fn preview(cx: &mut Read, request: UpdateIntake) -> Result<CalendarChange> {
    let intake = known(cx.db(), request.intake).await?;
    let (fields, _) = clean(request.fields)?;
    let off: Vec<DayOff> =
        fields.holidays.iter().map(|one| DayOff { day: one.day, stands_for: one.stands_for }).collect();
    let work = WorkCalendar::of_days_off(free_weekdays(fields.working_days), &off)?;
    let minutes_a_week = fields.learning_minutes_a_week;
    let holidays = fields.holidays.into_iter().map(|one| (one.day, one.name)).collect();
    let calendar = Arc::new(IntakeCalendar { name: fields.name, work, holidays, minutes_a_week });
    let enrollments = store::enrollments(cx.db(), intake.id).await?;
    let (app, today) = (cx.app.clone(), cx.today());
    let plans = enrollment::under(&app, cx.db(), &enrollments, &calendar, today).await?;
    let mut change = CalendarChange::default();
    for plan in plans {
        change.trainees += u32::from(!plan.moved.is_empty());
        change.impossible += u32::from(plan.head.conflicts > 0);
        for moved in &plan.moved {
            change.dates += 1;
            change.later += u32::from(moved.new > moved.old);
            change.earlier += u32::from(moved.new < moved.old);
        }
    }
    Ok(change)
}
