package org.labourrights.standalone.issuer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The table of clients of the development issuer, read from {@code clients.csv} beside this class. */
public final class Clients {

    private final List<Client> rows;

    private Clients(List<Client> rows) {
        // The longest pattern first, so that `ent-admin-*` is not taken for `ent-*` with an odd code.
        this.rows = rows.stream()
                .sorted(Comparator.comparingInt((Client row) -> row.id().length())
                        .reversed())
                .toList();
    }

    public static Clients load() {
        InputStream table = Objects.requireNonNull(Clients.class.getResourceAsStream("clients.csv"), "clients.csv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new Clients(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("client,"))
                    .map(Clients::row)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The client of that id with its placeholders filled in, or nothing for an id that no row allows. */
    public Optional<Client> find(String id) {
        return rows.stream().flatMap(row -> match(row, id).stream()).findFirst();
    }

    private static Optional<Client> match(Client row, String id) {
        if (!row.id().endsWith("*")) {
            return row.id().equals(id) ? Optional.of(row) : Optional.empty();
        }
        String prefix = row.id().substring(0, row.id().length() - 1);
        if (!id.startsWith(prefix) || !id.substring(prefix.length()).matches("[0-9A-Z]{2,18}")) {
            return Optional.empty();
        }
        String filled = id.substring(prefix.length());
        return Optional.of(new Client(
                id,
                row.roles(),
                fill(row.divisions(), filled),
                fill(row.usccs(), filled),
                fill(row.agencies(), filled),
                row.description()));
    }

    private static List<String> fill(List<String> values, String filled) {
        return values.stream().map(value -> value.replace("*", filled)).toList();
    }

    private static Client row(String line) {
        String[] cells = line.split(",", 6);
        return new Client(cells[0], words(cells[1]), words(cells[2]), words(cells[3]), words(cells[4]), cells[5]);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split(" "));
    }
}
