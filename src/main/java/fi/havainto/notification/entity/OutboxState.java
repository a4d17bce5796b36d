package fi.havainto.notification.entity;

/** Where a notice is on its way by mail; that it can be read in the product does not depend on it. */
public enum OutboxState {
    WAITING,
    SENT,
    /** It was read in the product before it could leave: no mail is needed. */
    READ,
    /** There is nowhere to send it to: it is read in the product only. */
    NO_ADDRESS,
    /** Given up, until an administrator asks for another try. */
    FAILED
}
