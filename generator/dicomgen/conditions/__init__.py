"""Conditions as data: reads the sentences on presence in the descriptions of Part 3.

Stages: `statements` finds what a description says of presence; `tokens` puts placeholders for attributes, values and
codes and one wording for the rest; `clauses` sets apart what no dataset can decide or what is not understood;
`grammar.lark` and `reader` make the tree. A sentence is read as a whole or not at all.
"""

from dicomgen.conditions.names import AttributeNames
from dicomgen.conditions.requirement import Place, Requirement, read_leave, read_requirement

__all__ = ["AttributeNames", "Place", "Requirement", "read_leave", "read_requirement"]
