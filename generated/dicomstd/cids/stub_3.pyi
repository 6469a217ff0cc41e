"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID300(ContextGroup):
    """Multi-energy Relevant Material."""
    AluminumOxide: CodedConcept
    Barium: CodedConcept
    Bismuth: CodedConcept
    Calcium: CodedConcept
    CalciumHydroxyapatite: CodedConcept
    CobaltChromiumAlloy: CodedConcept
    Fat: CodedConcept
    Gadolinium: CodedConcept
    Gold: CodedConcept
    Hafnium: CodedConcept
    Iodine: CodedConcept
    Iron: CodedConcept
    NickelCobaltChromium: CodedConcept
    Platinum: CodedConcept
    RenalStone: CodedConcept
    Silicon: CodedConcept
    Silicone: CodedConcept
    Silver: CodedConcept
    Tantalum: CodedConcept
    Titanium: CodedConcept
    UricAcid: CodedConcept
    Water: CodedConcept
    Yttrium: CodedConcept

class CID301(ContextGroup):
    """Multi-energy Material Unit."""
    MgCm3: CodedConcept
    HounsfieldUnit: CodedConcept
    ElectronDensity: CodedConcept
    EffectiveAtomicNumber: CodedConcept
    ModifiedHounsfieldUnit: CodedConcept
    MgMl: CodedConcept
    Percent: CodedConcept
