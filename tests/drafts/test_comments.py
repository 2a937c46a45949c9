"""A draft knows where its comments stand, and takes nothing in code for one."""

import pytest

from factcheck.drafts import parse_draft


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".md", "Nine boats.\n\n<!-- A -->\n\nTen oars.\n"),
        (".md", "Nine boats. <!-- A --> Ten oars.\n"),
        (".md", "- Nine boats. <!-- A -->\n- Ten oars.\n"),
        (".md", "| boats | oars |\n|---|---|\n| 9 <!-- A --> | 10 |\n"),
        (".md", "> <!-- A -->\n> Nine boats.\n"),
        (".md", "---\ntitle: Boats\n---\n<!-- A -->\n# Boats\n"),
        (".md", "\ufeff<!-- A -->\r\n\r\nNine bo\u00e4ts \U0001f6a3.\r\n"),
        (".md", "<div>\n<!-- A -->\nNine boats.\n</div>\n"),
        (".md", "Nine \U0001f6a3\u00e9 boats &amp; <!-- A --> `<!-- B -->` ten\n"),
        (".mdx", "Nine boats.\n\n<!-- A -->\n\n<Tab.Bar />\n"),
        (".html", "<p>Nine boats.</p><!-- A --><p>Ten oars.</p>"),
        (".html", "<p>Nine <!-- A --> boats.</p>"),
        (".html", "<!-- A --><!DOCTYPE html><p>Nine boats.</p>"),
    ],
)
def test_a_comment_is_found(suffix: str, text: str) -> None:
    draft = parse_draft(text, suffix=suffix)
    assert [draft.source[start:end] for start, end in draft.comments] == ["<!-- A -->"]
    assert "A" not in draft.prose


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".md", "```html\n<!-- A -->\n```\n"),
        (".md", "    <!-- A -->\n"),
        (".md", "Write `<!-- A -->` there.\n"),
        (".md", "<pre>\n<!-- A -->\n</pre>\n"),
        (".md", "<script>\n<!-- A -->\n</script>\n"),
        (".md", "---\ntitle: <!-- A -->\n---\n"),
        (".md", "{% highlight html %}\n<!-- A -->\n{% endhighlight %}\n"),
        (".md", "\\<!-- A -->\n"),
        (".html", "<pre><!-- A --></pre>"),
        (".html", "<code><!-- A --></code>"),
        (".html", "<script><!-- A --></script>"),
        (".html", "<p title='<!-- A -->'>Nine boats.</p>"),
        (".txt", "<!-- A -->\n"),
    ],
)
def test_what_stands_in_code_or_plain_text_is_none(suffix: str, text: str) -> None:
    assert parse_draft(text, suffix=suffix).comments == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nine boats.\n\n{/* A > {b} **c** */}\n\nTen oars.\n",
        "Nine boats. {/* A > {b} **c** */} Ten oars.\n",
        "- Nine boats. {/* A > {b} **c** */}\n- Ten oars.\n",
    ],
)
def test_a_comment_of_mdx_is_found(text: str) -> None:
    draft = parse_draft(text, suffix=".mdx")
    assert [draft.source[start:end] for start, end in draft.comments] == ["{/* A > {b} **c** */}"]
    assert "A" not in draft.prose


@pytest.mark.parametrize(
    "text", ["```js\n{/* A */}\n```\n", "Write `{/* A */}` there.\n", "<pre>\n{/* A */}\n</pre>\n"]
)
def test_one_of_mdx_in_code_is_none(text: str) -> None:
    assert parse_draft(text, suffix=".mdx").comments == ()
