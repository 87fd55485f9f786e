//! Names of keys, as a person says them: `Ctrl+K`, `Enter`, `j`.

use fantoccini::key::Key;

/// The keys of a chord in the order in which they go down.
pub fn chord(text: &str) -> Vec<char> {
    if text == "+" {
        return vec!['+'];
    }
    text.split('+').map(key).collect()
}

fn key(name: &str) -> char {
    let special = match name {
        "Ctrl" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Space" => return ' ',
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "F2" => Key::F2,
        "F5" => Key::F5,
        one if one.chars().count() == 1 => {
            // A letter in a chord is the key, not the capital.
            return one.chars().next().unwrap_or_default().to_ascii_lowercase();
        }
        unknown => panic!("no key is named {unknown}"),
    };
    char::from(special)
}

#[cfg(test)]
mod tests {
    use super::chord;

    #[test]
    fn chords_are_read() {
        assert_eq!(chord("Ctrl+K"), ['\u{e009}', 'k']);
        assert_eq!(chord("j"), ['j']);
        assert_eq!(chord("+"), ['+']);
        assert_eq!(chord("Enter"), ['\u{e007}']);
    }
}
