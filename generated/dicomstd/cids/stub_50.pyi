"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID5000(ContextGroup):
    """Language."""

class CID5001(ContextGroup):
    """Country."""

class CID5002(ContextGroup):
    """Organization."""
