package org.labourrights.inspection.register.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The list of inspection items for other features; it is public, so it answers everybody alike. */
@ApplicationScoped
@Transactional
public class InspectionItems {

    private final ItemRows items;
    private final Divisions divisions;

    InspectionItems(ItemRows items, Divisions divisions) {
        this.items = items;
        this.divisions = divisions;
    }

    /**
     * What may be inspected in a division on a day: the list of the country with what the divisions above it and it itself have
     * added; the nation's first.
     *
     * @throws IllegalArgumentException if no such division is known
     */
    public List<InspectionItem> on(DivisionCode division, LocalDate day) {
        return items.on(
                divisions.lineage(division).stream().map(divisions::path).toList(), day);
    }

    /**
     * The items of these codes, in the order of the list.
     *
     * @throws ProblemException {@code E-INSPECTION-ITEM} (422), which names those that are not on the list of the division
     */
    public List<InspectionItem> require(Collection<String> itemCodes, DivisionCode division, LocalDate day) {
        Set<String> asked = Set.copyOf(itemCodes);
        List<InspectionItem> found = on(division, day).stream()
                .filter(item -> asked.contains(item.itemCode()))
                .toList();
        if (found.size() < asked.size()) {
            Set<String> known = found.stream().map(InspectionItem::itemCode).collect(Collectors.toSet());
            String unknown = asked.stream()
                    .filter(code -> !known.contains(code))
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new ProblemException(Problem.of("E-INSPECTION-ITEM", Map.of("items", unknown)));
        }
        return found;
    }
}
