package org.partnerportal.shared.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerportal.shared.trail.ChangeKind;

/**
 * What a native statement writes, as far as its text says.
 *
 * @param values names of parameters by the columns that are set to them; other expressions are left out
 * @param condition which rows of the one table; null when it joins, is limited, or adds
 */
record NativeStatement(String table, ChangeKind kind, Map<String, String> values, String condition) {

    private static final NativeStatement NONE = new NativeStatement("", ChangeKind.ADDED, Map.of(), null);

    private static final Pattern INSERT = Pattern.compile(
            "(?:INSERT|REPLACE)(?: IGNORE)? INTO (\\w+) \\(([^)]*)\\)(?: VALUES \\((.*?)\\))?.*", Pattern.DOTALL);
    private static final Pattern UPDATE = Pattern.compile("UPDATE (\\w+) SET (.*)", Pattern.DOTALL);
    private static final Pattern DELETE = Pattern.compile("DELETE FROM (\\w+) WHERE (.*)", Pattern.DOTALL);
    private static final Pattern JOINED_UPDATE = Pattern.compile("UPDATE .*?\\bSET (\\w+)\\.\\w+ = .*", Pattern.DOTALL);
    private static final Pattern JOINED_DELETE = Pattern.compile("DELETE (\\w+) FROM .*", Pattern.DOTALL);
    private static final Pattern OTHER =
            Pattern.compile("(INSERT|REPLACE|UPDATE|DELETE)\\b(?: IGNORE)?(?: INTO| FROM)? (\\w+).*", Pattern.DOTALL);
    private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+) = :(\\w+)\\s*(?=,|$)");
    private static final String WHERE = " WHERE ";
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    /** Statements are constants of the program, but for a few that list ids. */
    private static final Map<String, NativeStatement> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 500;

    /** Null for what writes nothing that can be told. */
    static NativeStatement read(String sql) {
        NativeStatement known = KNOWN.get(sql);
        if (known == null) {
            known = parse(sql.strip());
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(sql, known);
            }
        }
        return known == NONE ? null : known;
    }

    private static NativeStatement parse(String sql) {
        Matcher insert = INSERT.matcher(sql);
        if (insert.matches()) {
            return new NativeStatement(insert.group(1), ChangeKind.ADDED, inserted(insert), null);
        }
        Matcher update = UPDATE.matcher(sql);
        if (update.matches() && !sql.contains(" JOIN ")) {
            String[] parts = atItsWhere(update.group(2));
            return new NativeStatement(
                    update.group(1),
                    ChangeKind.CHANGED,
                    assigned(parts[0]),
                    parts.length == 1 ? null : single(parts[1]));
        }
        Matcher delete = DELETE.matcher(sql);
        if (delete.matches() && !sql.contains(" JOIN ")) {
            return new NativeStatement(delete.group(1), ChangeKind.REMOVED, Map.of(), single(delete.group(2)));
        }
        return joined(sql);
    }

    /** What stands before and behind the statement's own WHERE; those of queries within it stand in parentheses. */
    private static String[] atItsWhere(String sql) {
        int depth = 0;
        for (int i = 0; i < sql.length(); i++) {
            char letter = sql.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth == 0 && sql.startsWith(WHERE, i)) {
                return new String[] {sql.substring(0, i), sql.substring(i + WHERE.length())};
            }
        }
        return new String[] {sql};
    }

    private static NativeStatement joined(String sql) {
        Matcher update = JOINED_UPDATE.matcher(sql);
        if (update.matches()) {
            return new NativeStatement(table(sql, update.group(1)), ChangeKind.CHANGED, Map.of(), null);
        }
        Matcher delete = JOINED_DELETE.matcher(sql);
        if (delete.matches()) {
            return new NativeStatement(table(sql, delete.group(1)), ChangeKind.REMOVED, Map.of(), null);
        }
        Matcher other = OTHER.matcher(sql);
        return other.matches() ? new NativeStatement(other.group(2), kind(other.group(1)), Map.of(), null) : NONE;
    }

    private static ChangeKind kind(String verb) {
        return switch (verb) {
            case "UPDATE" -> ChangeKind.CHANGED;
            case "DELETE" -> ChangeKind.REMOVED;
            default -> ChangeKind.ADDED;
        };
    }

    /** The table behind an alias. */
    private static String table(String sql, String alias) {
        Matcher named = Pattern.compile("(?:UPDATE|FROM|JOIN) (\\w+)(?: AS)? " + alias + "\\b")
                .matcher(sql);
        return named.find() ? named.group(1) : alias;
    }

    private static Map<String, String> inserted(Matcher insert) {
        Map<String, String> values = new LinkedHashMap<>();
        if (insert.group(3) == null || insert.group(3).contains("(")) {
            return values;
        }
        String[] columns = insert.group(2).split(",");
        String[] expressions = insert.group(3).split(",");
        for (int i = 0; i < Math.min(columns.length, expressions.length); i++) {
            Matcher parameter = PARAMETER.matcher(expressions[i].strip());
            if (parameter.matches()) {
                values.put(columns[i].strip(), parameter.group(1));
            }
        }
        return values;
    }

    private static Map<String, String> assigned(String assignments) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher assignment = ASSIGNMENT.matcher(assignments);
        while (assignment.find()) {
            values.put(assignment.group(1), assignment.group(2));
        }
        return values;
    }

    private static String single(String condition) {
        return condition.contains(" LIMIT ") ? null : condition;
    }
}
