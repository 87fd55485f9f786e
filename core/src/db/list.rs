//! The one builder of lists: WHERE, ORDER BY and the page from enums of columns, never from strings of a
//! request. Every value is bound.

use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;
use ts_rs::TS;

use super::{Connection, Engine};
use crate::error::{Error, Result};

/// The most rows one page may hold.
const MOST: u32 = 1_000;

/// Which rows of a sorted list are wanted.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct Window {
    pub offset: u32,
    /// 1 to 1,000.
    pub limit: u32,
}

impl Default for Window {
    fn default() -> Self {
        Self { offset: 0, limit: 200 }
    }
}

impl Window {
    /// # Errors
    /// `page_range`.
    pub(crate) fn check(self) -> Result<()> {
        if self.limit == 0 || self.limit > MOST {
            return Err(Error::invalid("page_range").field("limit"));
        }
        Ok(())
    }

    /// Its part of what is already in order.
    pub(crate) fn of<T>(self, rows: &[T]) -> &[T] {
        let place = |rows: u32| usize::try_from(rows).unwrap_or(usize::MAX);
        let rows = rows.get(place(self.offset)..).unwrap_or_default();
        rows.get(..place(self.limit)).unwrap_or(rows)
    }
}

/// One column to sort by.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct Sort<C> {
    pub column: C,
    pub descending: bool,
}

/// The columns of a list that has one order only: there are none to choose from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Unsorted {}

impl SortColumn for Unsorted {
    fn sql(self) -> &'static str {
        match self {}
    }
}

/// A page of a list with the number of rows that the filter lets through.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Page<T> {
    pub rows: Vec<T>,
    pub total: u32,
}

/// A column that a list can be sorted by: its SQL stands in the feature's store.
pub(crate) trait SortColumn: Copy {
    /// The expression; text sorts by its key column.
    fn sql(self) -> &'static str;
}

/// A list being built: `SELECT … FROM …` without WHERE.
pub(crate) struct List {
    builder: QueryBuilder<Engine>,
    count: QueryBuilder<Engine>,
    filtered: bool,
}

impl List {
    /// `columns` and `from` come from a store, as constants.
    pub(crate) fn new(columns: &'static str, from: &'static str) -> Self {
        let mut builder = QueryBuilder::new("SELECT ");
        builder.push(columns).push(" FROM ").push(from);
        let mut count = QueryBuilder::new("SELECT count(*) FROM ");
        count.push(from);
        Self { builder, count, filtered: false }
    }

    fn word(&mut self) -> &'static str {
        if std::mem::replace(&mut self.filtered, true) { " AND " } else { " WHERE " }
    }

    /// A condition without a value.
    pub(crate) fn and(&mut self, condition: &'static str) -> &mut Self {
        let word = self.word();
        self.builder.push(word).push(condition);
        self.count.push(word).push(condition);
        self
    }

    /// A condition of the form `before <value> after`.
    pub(crate) fn and_value<V>(&mut self, before: &'static str, value: V, after: &'static str) -> &mut Self
    where
        V: sqlx::Encode<'static, Engine> + sqlx::Type<Engine> + Send + Clone + 'static,
    {
        self.and_values(&[(before, value)], after)
    }

    /// A condition with several values: each part's text stands before its value, `after` behind the last.
    pub(crate) fn and_values<V>(&mut self, parts: &[(&'static str, V)], after: &'static str) -> &mut Self
    where
        V: sqlx::Encode<'static, Engine> + sqlx::Type<Engine> + Send + Clone + 'static,
    {
        let word = self.word();
        for built in [&mut self.builder, &mut self.count] {
            built.push(word);
            for (before, value) in parts {
                built.push(*before);
                built.push_bind(value.clone());
            }
            built.push(after);
        }
        self
    }

    /// Rows whose `column` is one of `values`.
    pub(crate) fn and_any<V>(&mut self, column: &'static str, values: &[V]) -> &mut Self
    where
        V: sqlx::Encode<'static, Engine> + sqlx::Type<Engine> + Send + Clone + 'static,
    {
        let word = self.word();
        for part in [&mut self.builder, &mut self.count] {
            part.push(word).push(column).push(" IN (");
            let mut list = part.separated(", ");
            for value in values {
                list.push_bind(value.clone());
            }
            part.push(")");
        }
        self
    }

    /// Rows whose `column` holds every word of `text` (both in key form), anywhere.
    pub(crate) fn and_words(&mut self, column: &'static str, text: &str) -> &mut Self {
        for word in text.split_whitespace() {
            let escaped = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
            self.and_value(column, format!("%{escaped}%"), " ESCAPE '\\'");
        }
        self
    }

    /// Every row; `tail` groups and sorts them, as a constant.
    pub(crate) async fn all<T>(mut self, db: &mut Connection, tail: &'static str) -> Result<Vec<T>>
    where
        T: for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow> + Send + Unpin,
    {
        self.builder.push(tail);
        Ok(self.builder.build_query_as().fetch_all(db).await?)
    }

    /// Every row, sorted; `last` makes the order total.
    pub(crate) async fn sorted<T, C>(
        mut self,
        db: &mut Connection,
        sort: &[Sort<C>],
        last: &'static str,
    ) -> Result<Vec<T>>
    where
        T: for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow> + Send + Unpin,
        C: SortColumn,
    {
        self.order(sort, last);
        Ok(self.builder.build_query_as().fetch_all(db).await?)
    }

    fn order<C: SortColumn>(&mut self, sort: &[Sort<C>], last: &'static str) {
        self.builder.push(" ORDER BY ");
        for by in sort {
            let sql = by.column.sql();
            // Empty values come last in both directions.
            self.builder.push("(").push(sql).push(") IS NULL, ").push(sql);
            self.builder.push(if by.descending { " DESC, " } else { ", " });
        }
        self.builder.push(last);
    }

    /// Sorts, `last` making the order total, and reads the window.
    pub(crate) async fn page<T, C>(
        mut self,
        db: &mut Connection,
        sort: &[Sort<C>],
        last: &'static str,
        window: Window,
    ) -> Result<Page<T>>
    where
        T: for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow> + Send + Unpin,
        C: SortColumn,
    {
        window.check()?;
        self.order(sort, last);
        self.builder.push(" LIMIT ");
        self.builder.push_bind(i64::from(window.limit)).push(" OFFSET ");
        self.builder.push_bind(i64::from(window.offset));
        let total: i64 = self.count.build_query_scalar().fetch_one(&mut *db).await?;
        let rows = self.builder.build_query_as().fetch_all(db).await?;
        Ok(Page { rows, total: u32::try_from(total).unwrap_or(u32::MAX) })
    }
}

impl<T> Page<T> {
    /// The same page with every row turned into another form.
    pub(crate) fn map<U>(self, form: impl FnMut(T) -> U) -> Page<U> {
        Page { rows: self.rows.into_iter().map(form).collect(), total: self.total }
    }
}
