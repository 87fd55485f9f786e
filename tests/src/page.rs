//! Scripts that look at the page. They change nothing that a person or the program could notice.

use serde_json::{Value, json};

const LIBRARY: &str = include_str!("page.js");

/// A script and its arguments.
pub struct Script {
    /// The body of a function.
    pub code: String,
    /// Its `arguments`.
    pub arguments: Vec<Value>,
}

fn script(body: &str, arguments: Vec<Value>) -> Script {
    Script { code: format!("{LIBRARY}\n{body}"), arguments }
}

/// The first element that is shown with this role and name.
pub fn by_role(role: &str, name: &str) -> Script {
    script("return all(arguments[0], arguments[1])[0] ?? null;", vec![json!(role), json!(name)])
}

/// The same, inside the first element with another role and name.
pub fn by_role_within(role: &str, name: &str, outer_role: &str, outer_name: &str) -> Script {
    script(
        "const outer = all(arguments[2], arguments[3])[0];
         return outer ? all(arguments[0], arguments[1], outer)[0] ?? null : null;",
        vec![json!(role), json!(name), json!(outer_role), json!(outer_name)],
    )
}

/// The input that this label names.
pub fn by_label(label: &str) -> Script {
    script("return field(arguments[0]) ?? null;", vec![json!(label)])
}

/// One part of a date field: `year`, `month` or `day`. A range has two of each: `place` 0 and 1.
pub fn date_part(label: &str, part: &str, place: usize) -> Script {
    script(
        "const outer = all('group', arguments[0])[0];
         return outer?.querySelectorAll(`[data-type=\"${arguments[1]}\"]`)[arguments[2]] ?? null;",
        vec![json!(label), json!(part), json!(place)],
    )
}

/// Scrolls an element into the middle when something else lies over it.
pub fn uncover(element: Value) -> Script {
    script(
        "const box = arguments[0].getBoundingClientRect();
         const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
         if (!arguments[0].contains(top)) arguments[0].scrollIntoView({ block: 'center' });",
        vec![element],
    )
}

/// Whether nothing that holds this element is on its way to another place: a click would miss what still slides.
pub fn holds_still(element: Value) -> Script {
    script(
        "return !document.getAnimations().some(
           (one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity
             && one.effect?.target?.contains(arguments[0]));",
        vec![element],
    )
}

/// Everything that a person can read on the page, white space squeezed.
pub fn text() -> Script {
    script("return squeeze(document.body.innerText);", Vec::new())
}

/// The cells of the rows that are drawn in the table or grid of this name.
pub fn rows(name: &str) -> Script {
    script(
        "const outer = all('grid', arguments[0])[0] ?? all('table', arguments[0])[0];
         const cells = '[role=gridcell],[role=cell],[role=rowheader],td,th:not([scope=col])';
         return [...(outer?.querySelectorAll('tr,[role=row]') ?? [])]
           .map((row) => [...row.querySelectorAll(cells)].map((cell) => squeeze(cell.innerText)))
           .filter((row) => row.length > 0);",
        vec![json!(name)],
    )
}

/// The names of the links inside the navigation of this name.
pub fn links(navigation: &str) -> Script {
    script("return all('link', '*', all('navigation', arguments[0])[0]).map(nameOf);", vec![json!(navigation)])
}

/// One computed style of the first element with this role and name.
pub fn style(role: &str, name: &str, property: &str) -> Script {
    script(
        "const found = all(arguments[0], arguments[1])[0];
         return found ? getComputedStyle(found).getPropertyValue(arguments[2]) : null;",
        vec![json!(role), json!(name), json!(property)],
    )
}

/// Goes to an address of the program.
pub fn visit(address: &str) -> Script {
    script("location.hash = arguments[0];", vec![json!(address)])
}

/// The address of the page, without what stands before the `#`.
pub fn address() -> Script {
    script("return location.hash.slice(1);", Vec::new())
}

/// Texts, fields and buttons that lie wholly or partly beyond the window's left or right edge and cannot be
/// scrolled to.
pub fn cut_off() -> Script {
    script(
        "const scrolls = (element) => {
           for (let outer = element.parentElement; outer; outer = outer.parentElement) {
             const { overflowX } = getComputedStyle(outer);
             if (['auto', 'scroll'].includes(overflowX) && outer.scrollWidth > outer.clientWidth) return true;
           }
           return false;
         };
         const wide = document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth;
         const out = [...document.querySelectorAll('button, a, input, textarea, h1, h2, h3, p, label')]
           .filter((element) => shown(element) && !element.closest('.ft-heard'))
           .filter((element) => {
             const box = element.getBoundingClientRect();
             return box.width > 2 && (box.left < -1 || box.right > innerWidth + 1) && !scrolls(element);
           })
           .map((element) => `${element.tagName} “${nameOf(element).slice(0, 60)}”`);
         return wide ? ['the page scrolls sideways', ...out] : out;",
        Vec::new(),
    )
}

/// The page's own width and height.
pub fn size() -> Script {
    script("return [innerWidth, innerHeight];", Vec::new())
}

/// Whether the window has the keyboard.
pub fn has_focus() -> Script {
    script("return document.hasFocus();", Vec::new())
}

/// Whether the system shows the window.
pub fn is_visible() -> Script {
    script("return document.visibilityState === 'visible';", Vec::new())
}

/// Lets one pixel in a corner change its shade a few times, too little for an eye, then takes it away.
pub fn stir() -> Script {
    script(
        "const dot = document.createElement('div');
         dot.setAttribute('aria-hidden', 'true');
         Object.assign(dot.style, { position: 'fixed', right: '0', bottom: '0', width: '1px', height: '1px' });
         document.body.append(dot);
         let turns = 0;
         const timer = setInterval(() => {
           turns += 1;
           dot.style.background = `rgba(127, 127, 127, 0.0${1 + (turns % 2)})`;
           if (turns === 40) { clearInterval(timer); dot.remove(); }
         }, 50);",
        Vec::new(),
    )
}

/// Whether the page is drawn: its fonts and answers are there, two frames have passed since it was asked
/// first, and nothing moves that will come to an end.
pub fn at_rest() -> Script {
    script(
        "if (window.farmTeamFrames === undefined) {
           window.farmTeamFrames = 0;
           const count = () => { if (++window.farmTeamFrames < 2) requestAnimationFrame(count); };
           requestAnimationFrame(count);
         }
         const moving = document.getAnimations().some(
           (one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity);
         const waiting = document.querySelector('.mantine-Skeleton-root, [aria-busy=true]') !== null;
         if (window.farmTeamFrames < 2 || moving || waiting || document.fonts.status !== 'loaded') return false;
         delete window.farmTeamFrames;
         return true;",
        Vec::new(),
    )
}
