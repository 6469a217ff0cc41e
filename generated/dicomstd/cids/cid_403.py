"""CID 403 Security Alert Type Code, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID403(ContextGroup, cid=403, uid="1.2.840.10008.6.1.906", keyword="SecurityAlertTypeCode", title="Security Alert Type Code", version="20170914", extensible=True):
    """Security Alert Type Code, extensible."""

    ApplicationStart = CodedConcept("110120", "DCM", "Application Start")
    ApplicationStop = CodedConcept("110121", "DCM", "Application Stop")
    Login = CodedConcept("110122", "DCM", "Login")
    Logout = CodedConcept("110123", "DCM", "Logout")
    Attach = CodedConcept("110124", "DCM", "Attach")
    Detach = CodedConcept("110125", "DCM", "Detach")
    NodeAuthentication = CodedConcept("110126", "DCM", "Node Authentication")
    EmergencyOverrideStarted = CodedConcept("110127", "DCM", "Emergency Override Started")
    NetworkConfiguration = CodedConcept("110128", "DCM", "Network Configuration")
    SecurityConfiguration = CodedConcept("110129", "DCM", "Security Configuration")
    HardwareConfiguration = CodedConcept("110130", "DCM", "Hardware Configuration")
    SoftwareConfiguration = CodedConcept("110131", "DCM", "Software Configuration")
    UseOfRestrictedFunction = CodedConcept("110132", "DCM", "Use of Restricted Function")
    AuditRecordingStopped = CodedConcept("110133", "DCM", "Audit Recording Stopped")
    AuditRecordingStarted = CodedConcept("110134", "DCM", "Audit Recording Started")
    ObjectSecurityAttributesChanged = CodedConcept("110135", "DCM", "Object Security Attributes Changed")
    SecurityRolesChanged = CodedConcept("110136", "DCM", "Security Roles Changed")
    UserSecurityAttributesChanged = CodedConcept("110137", "DCM", "User Security Attributes Changed")
    EmergencyOverrideStopped = CodedConcept("110138", "DCM", "Emergency Override Stopped")
    RemoteServiceOperationStarted = CodedConcept("110139", "DCM", "Remote Service Operation Started")
    RemoteServiceOperationStopped = CodedConcept("110140", "DCM", "Remote Service Operation Stopped")
    LocalServiceOperationStarted = CodedConcept("110141", "DCM", "Local Service Operation Started")
    LocalServiceOperationStopped = CodedConcept("110142", "DCM", "Local Service Operation Stopped")
    AuthenticationDecision = CodedConcept("110143", "DCM", "Authentication Decision")
    AuthorizationDecision = CodedConcept("110144", "DCM", "Authorization Decision")
    SessionStart = CodedConcept("110145", "DCM", "Session start")
    SessionStop = CodedConcept("110146", "DCM", "Session stop")
    AccessControlDecision = CodedConcept("110147", "DCM", "Access Control Decision")
