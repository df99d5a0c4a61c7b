package org.labourrights.chassis.division;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * All divisions of the country, read once from {@code data/divisions.csv}. Immutable.
 *
 * <p>Scope, routing and policies follow the reporting path and never the digits of a code: Dingzhou's 130682 looks like
 * Baoding but reports to the province.
 */
@Singleton
public class Divisions {
    private static final String RESOURCE = "/data/divisions.csv";

    private final Map<DivisionCode, Division> byCode = new LinkedHashMap<>();
    private final Map<DivisionCode, List<DivisionCode>> lineages = new HashMap<>();
    private final Map<DivisionCode, List<Division>> children = new HashMap<>();

    public Divisions() {
        read().forEach(division -> byCode.put(division.code(), division));
        for (Division division : byCode.values()) {
            lineages.put(division.code(), lineageOf(division));
            if (division.level() > 0) {
                children.computeIfAbsent(division.reportingParent(), ignored -> new ArrayList<>())
                        .add(division);
            }
        }
    }

    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws IllegalArgumentException if no such division is known */
    public Division get(DivisionCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown division " + code));
    }

    /**
     * The reporting path with a slash at the end, {@code CN/150000/150100/150105/}.
     *
     * @throws IllegalArgumentException if no such division is known
     */
    public String path(DivisionCode code) {
        StringBuilder path = new StringBuilder();
        lineage(code).reversed().forEach(each -> path.append(each.value()).append('/'));
        return path.toString();
    }

    /**
     * From the division up to the country along the reporting path, both included.
     *
     * @throws IllegalArgumentException if no such division is known
     */
    public List<DivisionCode> lineage(DivisionCode code) {
        return Objects.requireNonNull(lineages.get(get(code).code()));
    }

    /** The divisions that report directly to this one, by code. */
    public List<Division> children(DivisionCode code) {
        return children.getOrDefault(code, List.of());
    }

    /** The rank in reporting: 1 province, 2 city, 3 county. Dingzhou, a county by code, ranks as a city. */
    public int reportingLevel(DivisionCode code) {
        return lineage(code).size() - 1;
    }

    /** The ancestor, or the division itself, of that rank in reporting; empty if the division ranks higher. */
    public Optional<Division> ancestor(DivisionCode code, int reportingLevel) {
        List<DivisionCode> lineage = lineage(code);
        int index = lineage.size() - 1 - reportingLevel;
        return index < 0 ? Optional.empty() : find(lineage.get(index));
    }

    /** Names from the province down, {@code 河北省石家庄市长安区}; the country alone keeps its own name. */
    public String fullName(DivisionCode code) {
        StringBuilder name = new StringBuilder();
        for (DivisionCode each : lineage(code).reversed()) {
            if (!each.equals(DivisionCode.CN) || code.equals(DivisionCode.CN)) {
                name.append(get(each).name());
            }
        }
        return name.toString();
    }

    public Stream<Division> stream() {
        return byCode.values().stream();
    }

    private List<DivisionCode> lineageOf(Division division) {
        Deque<DivisionCode> lineage = new ArrayDeque<>();
        Division at = division;
        lineage.add(at.code());
        while (at.level() > 0) {
            Division above = byCode.get(at.reportingParent());
            if (above == null || !byCode.containsKey(at.parent()) || lineage.contains(above.code())) {
                throw new IllegalStateException(RESOURCE + ": " + at.code() + " has no way up to CN");
            }
            lineage.add(above.code());
            at = above;
        }
        return List.copyOf(lineage);
    }

    private static List<Division> read() {
        try (InputStream in = Objects.requireNonNull(Divisions.class.getResourceAsStream(RESOURCE), RESOURCE);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().map(Divisions::division).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static Division division(NamedCsvRecord row) {
        return new Division(
                new DivisionCode(row.getField("code")),
                row.getField("name"),
                Integer.parseInt(row.getField("level")),
                new DivisionCode(row.getField("parent")),
                new DivisionCode(row.getField("reportingParent")),
                CodeSource.valueOf(row.getField("source")));
    }
}
