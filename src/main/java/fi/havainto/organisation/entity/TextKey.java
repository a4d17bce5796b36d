package fi.havainto.organisation.entity;

/** The texts that a county may put in place of the product's own. */
public enum TextKey {
    PRIVACY_NOTICE,
    OFFICIAL_DOCUMENT,
    ACCESSIBILITY_CONTACT,
    HELP_CONTACT
}
