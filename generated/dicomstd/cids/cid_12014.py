"""CID 12014 OB Fetal Body Weight Equation/Table, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12014(ContextGroup, cid=12014, uid="1.2.840.10008.6.1.562", keyword="OBFetalBodyWeightEquationTable", title="OB Fetal Body Weight Equation/Table", version="20030130", extensible=True):
    """OB Fetal Body Weight Equation/Table, extensible."""

    EFWByACCampbell1975 = CodedConcept("11756-4", "LN", "EFW by AC, Campbell 1975")
    EFWByACBPDHadlock1984 = CodedConcept("11738-2", "LN", "EFW by AC, BPD, Hadlock 1984")
    EFWByACBPDFLHadlock1984 = CodedConcept("11734-1", "LN", "EFW by AC, BPD, FL, Hadlock 1984")
    EFWByACBPDFLHadlock1985 = CodedConcept("11735-8", "LN", "EFW by AC, BPD, FL, Hadlock 1985")
    EFWByACBPDFLHCHadlock1985 = CodedConcept("11732-5", "LN", "EFW by AC, BPD, FL, HC, Hadlock 1985")
    EFWByACFLHadlock1984 = CodedConcept("11750-7", "LN", "EFW by AC, FL, Hadlock 1984")
    EFWByACFLHadlock1985 = CodedConcept("11751-5", "LN", "EFW by AC, FL, Hadlock 1985")
    EFWByACFLHCHadlock1985 = CodedConcept("11746-5", "LN", "EFW by AC, FL, HC, Hadlock 1985")
    EFWByACHCHadlock1984 = CodedConcept("11754-9", "LN", "EFW by AC, HC Hadlock 1984")
    EFWByBPDTTDHansmann1986 = CodedConcept("33139-7", "LN", "EFW by BPD, TTD, Hansmann 1986")
    EFWByACAndBPDShepard1982 = CodedConcept("11739-0", "LN", "EFW by AC and BPD, Shepard 1982")
    EFWByBPDFTAFLOsaka1990 = CodedConcept("33140-5", "LN", "EFW by BPD, FTA, FL, Osaka 1990")
    EFW1ByShinozuka1996 = CodedConcept("33141-3", "LN", "EFW1 by Shinozuka 1996")
    EFW2ByShinozuka1996 = CodedConcept("33142-1", "LN", "EFW2 by Shinozuka 1996")
    EFW3ByShinozuka1996 = CodedConcept("33143-9", "LN", "EFW3 by Shinozuka 1996")
    EFWByBPDAPADTADFLTokyo1987 = CodedConcept("33144-7", "LN", "EFW by BPD, APAD, TAD, FL, Tokyo 1987")
