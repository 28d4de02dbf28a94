// Values and the words they were read from light up together. Without scripts the links between them do the same.
'use strict';
for (const [start, end] of [['pointerover', 'pointerout'], ['focusin', 'focusout']]) {
    const light = on => event => {
        const value = event.target.closest('[data-value]')?.dataset.value;
        if (value) {
            document.querySelectorAll(`[data-value="${CSS.escape(value)}"]`).forEach(each => each.classList.toggle('lit', on));
        }
    };
    document.addEventListener(start, light(true));
    document.addEventListener(end, light(false));
}

// What only works with scripts is shown only with them.
document.querySelectorAll('[data-script]').forEach(each => { each.hidden = false; });

// One tick for all of a page.
document.addEventListener('change', event => {
    const ticked = event.target.dataset?.ticks;
    if (ticked) {
        document.querySelectorAll(`input[name="${CSS.escape(ticked)}"]`).forEach(each => { each.checked = event.target.checked; });
    }
});

// Which page this is, for eyes and ears.
const more = document.querySelector('header .more');
document.querySelectorAll('header nav a').forEach(each => {
    if (each.pathname === location.pathname && !each.search) {
        each.setAttribute('aria-current', 'page');
        each.closest('.more')?.classList.add('here');
    }
});

// The menu folds away again: by Escape, which leaves the focus on it, and when something else is wanted.
document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && more?.open) {
        more.open = false;
        more.querySelector('summary').focus();
    }
});
for (const elsewhere of ['click', 'focusin']) {
    document.addEventListener(elsewhere, event => {
        if (more?.open && !more.contains(event.target)) {
            more.open = false;
        }
    });
}
