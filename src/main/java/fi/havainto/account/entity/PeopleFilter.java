package fi.havainto.account.entity;

import fi.havainto.platform.access.Role;

/**
 * Which people are asked for.
 *
 * @param words of the name or the user name, or null
 * @param unit the unit in which or below which they work, or null
 * @param role a role that they have today, or null
 * @param gone those who cannot sign in any more, instead of those who can
 */
public record PeopleFilter(String words, Long unit, Role role, boolean gone) {

    public boolean hasWords() {
        return words != null && !words.isBlank();
    }

    public boolean isNarrow() {
        return hasWords() || unit != null || role != null;
    }
}
