//! Bytes to text: which encoding a file has, and where it breaks.
//! It never guesses silently past a byte that it cannot read.

use chardetng::EncodingDetector;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::problems::Problem;

/// Encodings that a file can have; the person may choose another than the detected one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    Utf8,
    Utf8Bom,
    Utf16Le,
    Utf16Be,
    #[serde(rename = "windows_1250")]
    Windows1250,
    #[serde(rename = "windows_1251")]
    Windows1251,
    #[serde(rename = "windows_1252")]
    Windows1252,
    #[serde(rename = "windows_1253")]
    Windows1253,
    #[serde(rename = "windows_1254")]
    Windows1254,
    ShiftJis,
    Gb18030,
    Big5,
    EucKr,
}

impl Encoding {
    fn codec(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 | Self::Utf8Bom => encoding_rs::UTF_8,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Windows1250 => encoding_rs::WINDOWS_1250,
            Self::Windows1251 => encoding_rs::WINDOWS_1251,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
            Self::Windows1253 => encoding_rs::WINDOWS_1253,
            Self::Windows1254 => encoding_rs::WINDOWS_1254,
            Self::ShiftJis => encoding_rs::SHIFT_JIS,
            Self::Gb18030 => encoding_rs::GB18030,
            Self::Big5 => encoding_rs::BIG5,
            Self::EucKr => encoding_rs::EUC_KR,
        }
    }

    /// What the detector found, as one of ours; a code page we do not offer is read as Western.
    fn from_codec(codec: &'static encoding_rs::Encoding) -> Self {
        [
            Self::Windows1250,
            Self::Windows1251,
            Self::Windows1253,
            Self::Windows1254,
            Self::ShiftJis,
            Self::Big5,
            Self::EucKr,
        ]
        .into_iter()
        .find(|e| e.codec() == codec)
        .unwrap_or(if codec == encoding_rs::GBK { Self::Gb18030 } else { Self::Windows1252 })
    }

    fn mark(self) -> &'static [u8] {
        match self {
            Self::Utf8 | Self::Utf8Bom => b"\xEF\xBB\xBF",
            Self::Utf16Le => b"\xFF\xFE",
            Self::Utf16Be => b"\xFE\xFF",
            _ => b"",
        }
    }
}

/// Text of a file and the encoding it was read in: the chosen one, else the detected one. A byte
/// order mark is taken away.
///
/// # Errors
/// `bytes_undecodable` (position and line count from 1), `file_not_text`.
pub fn decode(bytes: &[u8], chosen: Option<Encoding>) -> Result<(String, Encoding), Problem> {
    let encoding = match chosen {
        Some(encoding) => encoding,
        None => detect(bytes),
    };
    let body = bytes.strip_prefix(encoding.mark()).unwrap_or(bytes);
    let text = decode_exactly(body, bytes.len() - body.len(), encoding)?;
    let marked = body.len() < bytes.len();
    if text.contains('\0') || (!marked && is_junk(&text)) {
        return Err(Problem::new("file_not_text"));
    }
    Ok((text, encoding))
}

/// The likeliest encoding: byte order mark, NUL pattern of UTF-16, valid UTF-8, else the code page
/// that the letters suggest.
pub fn detect(bytes: &[u8]) -> Encoding {
    for encoding in [Encoding::Utf8Bom, Encoding::Utf16Le, Encoding::Utf16Be] {
        if bytes.starts_with(encoding.mark()) {
            return encoding;
        }
    }
    if let Some(encoding) = utf16_by_nul(bytes) {
        return encoding;
    }
    if is_mostly_utf8(bytes) {
        return Encoding::Utf8;
    }
    let mut detector = EncodingDetector::new();
    detector.feed(bytes, true);
    Encoding::from_codec(detector.guess(None, false))
}

/// UTF-16 without a mark shows NULs on one side of the byte pairs only (ASCII letters, separators),
/// and its line ends are such pairs.
fn utf16_by_nul(bytes: &[u8]) -> Option<Encoding> {
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let (mut first, mut second, mut pairs) = (0_usize, 0_usize, 0_usize);
    let (mut little, mut big) = (false, false);
    for pair in bytes.chunks_exact(2).take(4096) {
        pairs += 1;
        first += usize::from(pair.first() == Some(&0));
        second += usize::from(pair.last() == Some(&0));
        little |= matches!(pair, [b'\r' | b'\n', 0]);
        big |= matches!(pair, [0, b'\r' | b'\n']);
    }
    // Two NULs can be damage in plain text.
    let enough = |count: usize| count > 2 && count * 10 >= pairs;
    match (first, second) {
        (0, n) if little && enough(n) => Some(Encoding::Utf16Le),
        (n, 0) if big && enough(n) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Valid UTF-8, or UTF-8 with few broken places: such a file is named broken rather than shown with
/// every accent wrong. In a code page, sequences that look like UTF-8 are rare.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad == 0 || good > 2 * bad
}

fn decode_exactly(body: &[u8], skipped: usize, encoding: Encoding) -> Result<String, Problem> {
    let undecodable = |offset: usize| {
        let before = bytecount_lines(body.get(..offset).unwrap_or(body));
        Problem::new("bytes_undecodable")
            .with("position", skipped + offset + 1)
            .with("line", before + 1)
            .with("encoding", encoding.codec().name())
    };
    let mut decoder = encoding.codec().new_decoder_without_bom_handling();
    let room =
        decoder.max_utf8_buffer_length_without_replacement(body.len()).ok_or_else(|| Problem::new("file_not_text"))?;
    let mut text = String::with_capacity(room);
    let (result, read) = decoder.decode_to_string_without_replacement(body, &mut text, true);
    if let encoding_rs::DecoderResult::Malformed(length, after) = result {
        let back = usize::from(length) + usize::from(after);
        return Err(undecodable(read.saturating_sub(back)));
    }
    // The code pages map their unused bytes to invisible C1 controls: no file has them on purpose.
    let is_page = matches!(
        encoding,
        Encoding::Windows1250
            | Encoding::Windows1251
            | Encoding::Windows1252
            | Encoding::Windows1253
            | Encoding::Windows1254
    );
    if is_page && let Some(at) = text.chars().position(|c| ('\u{80}'..='\u{9f}').contains(&c)) {
        return Err(undecodable(at));
    }
    Ok(text)
}

fn bytecount_lines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|b| **b == b'\n').count()
}

/// More than one control character in ten: a program or a picture, not a table.
fn is_junk(text: &str) -> bool {
    let (mut all, mut controls) = (0_usize, 0_usize);
    for c in text.chars() {
        all += 1;
        controls += usize::from(c.is_control() && !matches!(c, '\t' | '\r' | '\n'));
    }
    controls * 10 > all
}
