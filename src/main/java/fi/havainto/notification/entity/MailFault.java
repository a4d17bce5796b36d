package fi.havainto.notification.entity;

/** Why a mail did not leave: a kind, never the words of a server. */
public enum MailFault {
    /** The server will not take mail for that address, now or later. */
    ADDRESS_REFUSED,
    /** What is kept as the address is none. */
    ADDRESS_BROKEN,
    /** The server answers, but did not take this mail now. */
    MAIL_REFUSED,
    /** No connection, or it broke off. */
    SERVER_SILENT,
    /** The server does not accept our user name and password. */
    SIGN_IN_REFUSED,
    /** Something of ours failed while the mail was on its way; it may have left. */
    OWN_FAULT,
    /** The person no longer works here. */
    ACCOUNT_CLOSED;

    /** Whether another try could not end otherwise, unless somebody changes something first. */
    public boolean isFinal() {
        return this == ADDRESS_REFUSED || this == ADDRESS_BROKEN;
    }
}
