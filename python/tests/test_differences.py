"""What changed between two records."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
from pathlib import Path

import pytest
from conftest import REPOSITORY

import dateline

COMMAND = os.environ.get("DATELINE") or str(REPOSITORY / "build/dateline")

FIRST = "The harbour of Wendle is shut after two weeks of storms, the harbour master said."
SECOND = "It was closed for 12 days, and no boat left before dawn."
THIRD = "Fishermen had waited for calmer water since the end of last month, and some had gone to Harrow Bay."
LAST = "Correction: an earlier version gave a wrong number of days."


def told(*paragraphs: str, day: int = 5, **more: object) -> dict[str, object]:
    return {"url": "https://wendlepost.example/harbour", "type": "NewsArticle", "headline": "Harbour shut",
            "articleBody": "\n\n".join(paragraphs), "source": {"capturedAt": f"2024-05-{day:02}T08:00:00Z"}, **more}


OLD = told(FIRST, SECOND, THIRD, description="Storms.", keywords=["storms"])
NEW = told(FIRST, SECOND.replace("12", "14"), LAST, THIRD, day=6, headline="Harbour still shut")


@pytest.fixture()
def difference() -> dateline.Difference:
    old, new = (dateline.read_json(json.dumps(record)) for record in (OLD, NEW))
    return dateline.diff(old, new)


def test_a_difference(difference: dateline.Difference) -> None:
    assert difference and difference.change == "headline" and not difference.replaced
    assert difference.changes == {"headline": 1, "correction": 1, "rewritten": 2, "facts": 2}
    headline, description, keyword = difference.members
    assert headline == ("headline", "Harbour shut", "Harbour still shut",
                        (("same", "Harbour", ()), ("added", " still", ()), ("same", " shut", ())))
    assert description == ("description", "Storms.", None, ())
    assert keyword.member == "keywords" and keyword.old == "storms"
    assert [(block.op, block.old, block.new) for block in difference.blocks] == [
        ("same", 0, 0), ("changed", 1, 1), ("added", None, 2), ("same", 2, 3)]
    assert difference.blocks[0].text == FIRST and not difference.blocks[0].words
    cut, added = [word for word in difference.blocks[1].words if word.op != "same"]
    assert cut == dateline.WordChange("cut", " 12", ("number",)) and added.text == " 14"
    assert [block.correction for block in difference.blocks] == [False, False, True, False]
    assert pickle.loads(pickle.dumps(difference.blocks)) == difference.blocks


def test_for_a_person(difference: dateline.Difference) -> None:
    assert "[-12-]" in str(difference) and "{+14+}" in difference.text() and "\x1b[" not in difference.text()
    assert "\x1b[" in difference.text(colours=True)
    assert repr(difference) == "<Difference 1 headline, 1 correction, 2 rewritten, 2 facts>"
    shown = difference._repr_html_()
    assert "<del> 12</del><ins> 14</ins>" in shown and "<small>correction: </small><ins>Correction:" in shown
    assert "<b>headline</b> <span>Harbour</span><ins> still</ins>" in shown and "<b>description</b> <del>Storms.</del>" in shown


def test_no_difference() -> None:
    old, new = (dateline.read_json(json.dumps(told(FIRST, text))) for text in ('He said "no".', "He said  “no”."))
    difference = dateline.diff(old, new)
    assert not difference and difference.change is None and difference.changes == {} and difference.members == ()
    assert repr(difference) == "<Difference none>"
    assert {block.op for block in difference.blocks} == {"same"}


def test_moved_and_cut_and_replaced() -> None:
    def between(old: dict[str, object], new: dict[str, object]) -> dateline.Difference:
        return dateline.diff(*(dateline.read_json(json.dumps(record)) for record in (old, new)))

    moved = between(told(FIRST, SECOND, THIRD), told(THIRD, FIRST))
    assert moved.changes == {"cut": 1, "moved": 1}
    assert sorted((block.op, block.moved) for block in moved.blocks) == [("cut", False), ("moved", True), ("same", False)]
    assert "<small>moved: </small>" in moved._repr_html_() and f"<del>{SECOND}</del>" in moved._repr_html_()
    others = " ".join(f"Word{number}" for number in range(60))
    assert between(told(FIRST, SECOND, THIRD), told(others, headline="Weather")).replaced
    many = [f"Paragraph {number} of the story says what paragraph {number} says." for number in range(9)]
    apart = between(told(*many), told(*many[:1], "New one here.", *many[1:8], "Another at the end.", many[8]))._repr_html_()
    assert apart.count("<p>…</p>") == 1 and "Paragraph 4" not in apart and "Paragraph 7" in apart


def test_a_hostile_text() -> None:
    old, new = (dateline.read_json(json.dumps(told(f"<b>{word} &amp; so on"))) for word in ("one", "two"))
    assert "<b>o" not in dateline.diff(old, new)._repr_html_() and "&lt;" in dateline.diff(old, new)._repr_html_()


def test_of_an_archive(tmp_path: Path, difference: dateline.Difference) -> None:
    with dateline.Archive(tmp_path / "stories.db") as archive:
        archive.add([NEW, OLD])
        story = archive.story("https://wendlepost.example/harbour")
        assert story is not None
        before, after = story.revisions
        found = archive.diff(before, after)
        assert found.to_dict() == archive.diff(before.id, after.id).to_dict() == difference.to_dict()
        assert archive.diff(after, before).changes["cut"] == 1
        with pytest.raises(ValueError, match="no revision 7"):
            archive.diff(before, 7)
    if not os.access(COMMAND, os.X_OK):
        pytest.skip("build/dateline is not there; set DATELINE to the command")
    run = subprocess.run([COMMAND, "diff", "-f", "json", tmp_path / "stories.db", str(story.id)], capture_output=True,
                         text=True, check=True)
    assert json.loads(run.stdout) == found.to_dict()


def test_what_has_no_difference() -> None:
    failed = dateline.extract("x" * 2000, max_page_size="1K")
    with pytest.raises(ValueError, match="not a page"):
        dateline.diff(failed, failed)
    with pytest.raises(TypeError, match="records"):
        dateline.diff({}, failed)  # type: ignore[arg-type]
