"""MDX: what is JavaScript is no prose, and the Markdown around it is read as ever."""

import pytest
import taken

from factcheck.drafts import Draft, parse_draft


def read(text: str) -> Draft:
    return parse_draft(text, path="a.mdx")


def prose(text: str) -> list[str]:
    draft = read(text)
    return [draft.text(block).replace("\ufffc", "_").strip() for block in draft.blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ('import Chart from "./chart"\nimport {Tabs} from "@site/tabs"\n\nIt rained.\n', ["It rained."]),
        ("export const crew = {\n  rowers: 12,\n}\n\nIt rained.\n", ["It rained."]),
        (
            "import duties rose by 12%.\n\nexport prices did not.\n",
            ["import duties rose by 12%.", "export prices did not."],
        ),
        ("{/* 12 of them? */}\n\nIt rained.\n", ["It rained."]),
        ("It took {props.days} days.\n", ["It took _ days."]),
        ("It took {days.map((day) => {\n  return day\n})} days.\n", ["It took _ days."]),
        ('<Note kind={12 > 4 ? "a" : "b"}>\nIt rained.\n</Note>\n', ["It rained."]),
        ('<Tabs.Item label="12">\n\nIt rained.\n\n</Tabs.Item>\n', ["_", "It rained.", "_"]),
        ("The set } of { it.\n\nIt rained }.\n", ["The set } of { it.", "It rained }."]),
        ("```js {1,3}\nconst a = {\n```\n\nIt rained.\n", ["It rained."]),
    ],
)
def test_what_is_read(text: str, blocks: list[str]) -> None:
    assert [block for block in prose(text) if block != "_"] == [block for block in blocks if block != "_"]


def test_positions_are_those_of_the_source() -> None:
    text = 'import A from "a"\n\n# Boats {year}\n\n<A>There were {n} boats, 12 of them red.</A>\n'
    draft = read(text)
    at = draft.prose.index("12 of them")
    assert text[slice(*draft.source_range(at, at + 10))] == "12 of them"


@pytest.mark.parametrize("part", ["{", "}", "{}", "{{}", "<A.", "<A.b ", "import {\n", "export const\n", "{\n\n", "<>"])
def test_whatever_is_repeated_takes_linear_time(part: str) -> None:
    taken.assert_within(8, lambda: read(part * 40_000))
