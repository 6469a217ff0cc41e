"""CID 7603 Vertebra, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7603(ContextGroup, cid=7603, uid="1.2.840.10008.6.1.1434", keyword="Vertebra", title="Vertebra", version="20220115", extensible=True):
    """Vertebra, extensible."""

    C1Vertebra = CodedConcept("14806007", "SCT", "C1 vertebra")
    C2Vertebra = CodedConcept("39976000", "SCT", "C2 vertebra")
    C3Vertebra = CodedConcept("113205007", "SCT", "C3 vertebra")
    C4Vertebra = CodedConcept("5329002", "SCT", "C4 vertebra")
    C5Vertebra = CodedConcept("36978003", "SCT", "C5 vertebra")
    C6Vertebra = CodedConcept("36054005", "SCT", "C6 vertebra")
    C7Vertebra = CodedConcept("87391001", "SCT", "C7 vertebra")
    T1Vertebra = CodedConcept("64864005", "SCT", "T1 vertebra")
    T2Vertebra = CodedConcept("53733008", "SCT", "T2 vertebra")
    T3Vertebra = CodedConcept("1626008", "SCT", "T3 vertebra")
    T4Vertebra = CodedConcept("73071006", "SCT", "T4 vertebra")
    T5Vertebra = CodedConcept("56401006", "SCT", "T5 vertebra")
    T6Vertebra = CodedConcept("45296009", "SCT", "T6 vertebra")
    T7Vertebra = CodedConcept("62487009", "SCT", "T7 vertebra")
    T8Vertebra = CodedConcept("11068009", "SCT", "T8 vertebra")
    T9Vertebra = CodedConcept("82687006", "SCT", "T9 vertebra")
    T10Vertebra = CodedConcept("7610001", "SCT", "T10 vertebra")
    T11Vertebra = CodedConcept("12989004", "SCT", "T11 vertebra")
    T12Vertebra = CodedConcept("23215003", "SCT", "T12 vertebra")
    L1Vertebra = CodedConcept("66794005", "SCT", "L1 vertebra")
    L2Vertebra = CodedConcept("14293000", "SCT", "L2 vertebra")
    L3Vertebra = CodedConcept("36470004", "SCT", "L3 vertebra")
    L4Vertebra = CodedConcept("11994002", "SCT", "L4 vertebra")
    L5Vertebra = CodedConcept("49668003", "SCT", "L5 vertebra")
