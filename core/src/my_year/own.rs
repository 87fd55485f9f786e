//! What makes a database the one of a trainee's own machine: a setting that came with the file.

use chrono::DateTime;
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::context::Read;
use crate::db::Connection;
use crate::error::Result;
use crate::house;
use crate::ids::{EnrollmentId, MyYearFileId, PersonId};

/// The setting's name.
pub(super) const SETTING: &str = "my_year";

/// Which file it came from, and for whom what goes back is sealed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Own {
    pub(crate) file: MyYearFileId,
    /// UTC milliseconds since 1970.
    pub(crate) made_at: i64,
    /// The public half of the house's key.
    pub(crate) recipient: String,
    pub(crate) person: PersonId,
    pub(crate) name: String,
    pub(crate) enrollment: EnrollmentId,
}

/// Nothing on the shared machine.
///
/// # Errors
/// When the database cannot be read.
pub(crate) async fn own(db: &mut Connection) -> Result<Option<Own>> {
    let text = house::setting(db, SETTING).await?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

/// The last day of which everything is known: today, and on a trainee's own machine the day of the file.
///
/// # Errors
/// When the database cannot be read.
pub(crate) async fn known_until(cx: &mut Read) -> Result<Day> {
    let made = own(cx.db()).await?.and_then(|own| DateTime::from_timestamp_millis(own.made_at));
    Ok(made.map_or(cx.today(), |made| made.date_naive().min(cx.today())))
}
