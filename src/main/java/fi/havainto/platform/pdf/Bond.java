package fi.havainto.platform.pdf;

/** How strongly a strip holds to the next one when the page ends between them. */
enum Bond {

    /** The page may end here. */
    FREE,

    /** Stays together where all that hang together so fit on one page. */
    WISH,

    /** Stays together as long as there is a page that can hold them. */
    FIRM
}
