"""CID 12016 Estimated Fetal Weight Percentile Equation/Table, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12016(ContextGroup, cid=12016, uid="1.2.840.10008.6.1.564", keyword="EstimatedFetalWeightPercentileEquationTable", title="Estimated Fetal Weight Percentile Equation/Table", version="20160525", extensible=True):
    """Estimated Fetal Weight Percentile Equation/Table, extensible."""

    FWPByGACampbell1991 = CodedConcept("128040", "DCM", "FWP by GA, Campbell, 1991")
    FWPByGAHadlock1991 = CodedConcept("128041", "DCM", "FWP by GA, Hadlock, 1991")
    FWPByGAWilliams1982 = CodedConcept("33184-3", "LN", "FWP by GA, Williams, 1982")
    FWPByGAAlexander1996 = CodedConcept("33185-0", "LN", "FWP by GA, Alexander, 1996")
    MaleSingletonBWPByGAArbuckle1993 = CodedConcept("33186-8", "LN", "Male Singleton BWP by GA, Arbuckle 1993")
    FemaleSingletonBWPByGAArbuckle1993 = CodedConcept("33187-6", "LN", "Female Singleton BWP by GA, Arbuckle 1993")
    MaleTwinsBWPByGAArbuckle1993 = CodedConcept("33199-1", "LN", "Male Twins BWP by GA, Arbuckle 1993")
    FemaleTwinsBWPByGAArbuckle1993 = CodedConcept("33188-4", "LN", "Female Twins BWP by GA, Arbuckle 1993")
    FWPByGABrenner1976 = CodedConcept("33189-2", "LN", "FWP by GA, Brenner 1976")
    FWPByGAHadlock1985 = CodedConcept("33190-0", "LN", "FWP by GA, Hadlock 1985")
