"""Text within XML and HTML, as ASCII, so that no encoding of a stream can change it."""

from __future__ import annotations

from dicodec.shown import visible


def escaped(text: str) -> str:
    """Text that is nothing but text, in content and in quoted attributes; characters that XML lacks are spelt out."""
    import html

    shown = visible(text).encode("utf-8", "backslashreplace").decode()
    plain = shown.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
    return html.escape(plain).encode("ascii", "xmlcharrefreplace").decode()
