"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID400(ContextGroup):
    """Audit Event ID."""
    ApplicationActivity: CodedConcept
    AuditLogUsed: CodedConcept
    BeginTransferringDICOMInstances: CodedConcept
    DICOMInstancesAccessed: CodedConcept
    DICOMInstancesTransferred: CodedConcept
    DICOMStudyDeleted: CodedConcept
    Export: CodedConcept
    Import: CodedConcept
    NetworkEntry: CodedConcept
    OrderRecord: CodedConcept
    PatientRecord: CodedConcept
    ProcedureRecord: CodedConcept
    Query: CodedConcept
    SecurityAlert: CodedConcept
    UserAuthentication: CodedConcept

class CID401(ContextGroup):
    """Audit Event Type Code."""
    ApplicationStart: CodedConcept
    ApplicationStop: CodedConcept
    Login: CodedConcept
    Logout: CodedConcept
    Attach: CodedConcept
    Detach: CodedConcept
    NodeAuthentication: CodedConcept
    EmergencyOverrideStarted: CodedConcept
    NetworkConfiguration: CodedConcept
    SecurityConfiguration: CodedConcept
    HardwareConfiguration: CodedConcept
    SoftwareConfiguration: CodedConcept
    UseOfRestrictedFunction: CodedConcept
    AuditRecordingStopped: CodedConcept
    AuditRecordingStarted: CodedConcept
    ObjectSecurityAttributesChanged: CodedConcept
    SecurityRolesChanged: CodedConcept
    UserSecurityAttributesChanged: CodedConcept
    EmergencyOverrideStopped: CodedConcept
    RemoteServiceOperationStarted: CodedConcept
    RemoteServiceOperationStopped: CodedConcept
    LocalServiceOperationStarted: CodedConcept
    LocalServiceOperationStopped: CodedConcept
    AuthenticationDecision: CodedConcept
    AuthorizationDecision: CodedConcept
    SessionStart: CodedConcept
    SessionStop: CodedConcept
    AccessControlDecision: CodedConcept

class CID402(ContextGroup):
    """Audit Active Participant Role ID Code."""
    Application: CodedConcept
    ApplicationLauncher: CodedConcept
    DestinationRoleID: CodedConcept
    SourceRoleID: CodedConcept
    DestinationMedia: CodedConcept
    SourceMedia: CodedConcept

class CID403(ContextGroup):
    """Security Alert Type Code."""
    ApplicationStart: CodedConcept
    ApplicationStop: CodedConcept
    Login: CodedConcept
    Logout: CodedConcept
    Attach: CodedConcept
    Detach: CodedConcept
    NodeAuthentication: CodedConcept
    EmergencyOverrideStarted: CodedConcept
    NetworkConfiguration: CodedConcept
    SecurityConfiguration: CodedConcept
    HardwareConfiguration: CodedConcept
    SoftwareConfiguration: CodedConcept
    UseOfRestrictedFunction: CodedConcept
    AuditRecordingStopped: CodedConcept
    AuditRecordingStarted: CodedConcept
    ObjectSecurityAttributesChanged: CodedConcept
    SecurityRolesChanged: CodedConcept
    UserSecurityAttributesChanged: CodedConcept
    EmergencyOverrideStopped: CodedConcept
    RemoteServiceOperationStarted: CodedConcept
    RemoteServiceOperationStopped: CodedConcept
    LocalServiceOperationStarted: CodedConcept
    LocalServiceOperationStopped: CodedConcept
    AuthenticationDecision: CodedConcept
    AuthorizationDecision: CodedConcept
    SessionStart: CodedConcept
    SessionStop: CodedConcept
    AccessControlDecision: CodedConcept

class CID404(ContextGroup):
    """Audit Participant Object ID Type Code."""
    StudyInstanceUID: CodedConcept
    SOPClassUID: CodedConcept
    NodeID: CodedConcept

class CID405(ContextGroup):
    """Media Type Code."""
    USBDiskEmulation: CodedConcept
    Email: CodedConcept
    CD: CodedConcept
    DVD: CodedConcept
    CompactFlash: CodedConcept
    MultiMediaCard: CodedConcept
    SecureDigitalCard: CodedConcept
    URI: CodedConcept
    Film: CodedConcept
    PaperDocument: CodedConcept
