package org.labourrights.standalone.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A fictitious enterprise of the sandbox, one row of {@code enterprises.csv}.
 *
 * @param platform code of the platform that a partner works for, empty for platforms
 * @param established posts with an employment relation at the start
 * @param incomplete posts of the middle category at the start
 */
record SampleEnterprise(
        String uscc,
        String name,
        String role,
        String partnerType,
        String industry,
        String division,
        String companyLevel,
        boolean headEnterprise,
        String platform,
        String occupation,
        int established,
        int incomplete,
        Filing filing) {

    /** How it reports on the year 2025. */
    enum Filing {
        ON_TIME,
        LATE,
        MISSING
    }

    static List<SampleEnterprise> load() {
        var table =
                Objects.requireNonNull(SampleEnterprise.class.getResourceAsStream("enterprises.csv"), "enterprises");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("uscc,"))
                    .map(line -> row(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SampleEnterprise row(String[] cells) {
        return new SampleEnterprise(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                Boolean.parseBoolean(cells[7]),
                cells[8],
                cells[9],
                Integer.parseInt(cells[10]),
                Integer.parseInt(cells[11]),
                Filing.valueOf(cells[12]));
    }

    boolean isPlatform() {
        return role.equals("PLATFORM");
    }

    /** The body of its registration. */
    Map<String, Object> registration() {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("name", name);
        if (isPlatform()) {
            profile.put("platformBrands", List.of(name.substring(0, 6)));
            profile.put("companyLevel", companyLevel);
            profile.put("headEnterprise", headEnterprise);
        } else {
            profile.put("partnerType", partnerType);
        }
        profile.put("industries", List.of(industry));
        profile.put("businessModel", isPlatform() ? "MIXED" : "AGENT_FRANCHISE");
        profile.put("registeredDivision", division);
        profile.put("operatingDivisions", List.of(division));
        profile.put("address", "示例路" + (established % 90 + 1) + "号(虚构)");
        profile.put("industryAuthorities", List.of("MARKET_REGULATION-" + division));
        return Map.of(
                "uscc", uscc,
                "role", role,
                "profile", profile,
                "contacts",
                        Map.of("legalRepresentative", "测试法人", "contactName", "测试联系人", "contactPhone", "13800000000"));
    }
}
