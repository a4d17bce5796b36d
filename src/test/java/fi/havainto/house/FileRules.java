package fi.havainto.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The laws about files: each takes a file and gives back what is wrong with it, nothing when it is right. */
final class FileRules {

    static final int JAVA_LINES = 250;
    static final int PAGE_LINES = 160;

    private static final Pattern FORBIDDEN_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Util|Utils|DTO|Bean|Data|Info)");
    private static final Pattern INLINE_STYLE = Pattern.compile("\\sstyle\\s*=\\s*\"");
    private static final Pattern INLINE_HANDLER = Pattern.compile("<(?![a-z]+:)[a-z][^>]*\\son[a-z]+\\s*=");
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>|<style[\\s>]");
    /** What a browser sends or keeps by its name; a name that Faces makes up may be another after the next start. */
    private static final Pattern NAMELESS =
            Pattern.compile("<(p:remoteCommand|h:(command|input|select)[A-Z]\\w*)\\b(?![^<>]*\\sid=)[^<>]*>");

    private static final Pattern NAMELESS_LIST = Pattern.compile(
            "<ui:repeat\\b(?![^<>]*\\sid=)[^<>]*[^/<>]>(?:(?!</?ui:repeat)[\\s\\S])*?<h:(command|input|select)[A-Z]");

    private static final Pattern LIST_OR_PART = Pattern.compile("<(/?)ui:repeat\\b[^>]*?(/?)>|<hv:part\\b");
    private static final Pattern PLAIN_AJAX = Pattern.compile("<f:ajax\\b");
    private static final Pattern PRINTING = Pattern.compile("System\\s*\\.\\s*(out|err)|printStackTrace\\s*\\(");
    private static final Pattern LOGGED_FAILURE =
            Pattern.compile("catch \\([^)]*?\\b(\\w+)\\)(?:(?!catch \\()[\\s\\S])*?LOG\\.log\\([^;]*,\\s*\\1\\s*\\);");
    /** Prepared anew by every call; two calls at once have read each other's columns and failed. */
    private static final Pattern HINTED_JOIN = Pattern.compile("setHint\\(\\s*\"eclipselink\\.(left-)?join-fetch\"");

    private static final Pattern LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    private FileRules() {}

    static List<String> java(Path file) {
        List<String> wrong = new ArrayList<>();
        String text = Sources.text(file);
        String name = file.getFileName().toString().replace(".java", "");
        check(wrong, file, Sources.lines(file) > JAVA_LINES, "is longer than " + JAVA_LINES + " lines");
        check(wrong, file, FORBIDDEN_NAME.matcher(name).matches(), "has a name that says nothing");
        check(wrong, file, PRINTING.matcher(text).find(), "prints instead of logging");
        check(
                wrong,
                file,
                LOGGED_FAILURE.matcher(text).find(),
                "logs a failure with its words, which may quote what people wrote");
        check(wrong, file, HINTED_JOIN.matcher(text).find(), "joins by a hint of the call, not of a named query");
        check(wrong, file, LATER.matcher(text).find(), "promises something for later");
        return wrong;
    }

    static List<String> page(Path file) {
        List<String> wrong = new ArrayList<>();
        String text = Sources.text(file);
        check(wrong, file, Sources.lines(file) > PAGE_LINES, "is longer than " + PAGE_LINES + " lines");
        check(wrong, file, INLINE_STYLE.matcher(text).find(), "has an inline style, which the policy refuses");
        check(wrong, file, INLINE_HANDLER.matcher(text).find(), "has an inline handler, which the policy refuses");
        check(wrong, file, INLINE_SCRIPT.matcher(text).find(), "has an inline script or style sheet");
        check(wrong, file, PLAIN_AJAX.matcher(text).find(), "uses f:ajax, whose script only p:ajax brings along");
        check(wrong, file, NAMELESS.matcher(text).find(), "has an input or a command without an id");
        check(wrong, file, NAMELESS_LIST.matcher(text).find(), "has a list of inputs or commands without an id");
        check(wrong, file, hasPartInList(text), "has hv:part in a list, which is asked once and not for each row");
        check(wrong, file, LATER.matcher(text).find(), "promises something for later");
        return wrong;
    }

    private static boolean hasPartInList(String text) {
        int lists = 0;
        for (Matcher found = LIST_OR_PART.matcher(text); found.find(); ) {
            if (found.group(1) == null) {
                if (lists > 0) {
                    return true;
                }
            } else if (found.group(2).isEmpty()) {
                lists += found.group(1).isEmpty() ? 1 : -1;
            }
        }
        return false;
    }

    private static void check(List<String> wrong, Path file, boolean broken, String how) {
        if (broken) {
            wrong.add(file + " " + how);
        }
    }
}
