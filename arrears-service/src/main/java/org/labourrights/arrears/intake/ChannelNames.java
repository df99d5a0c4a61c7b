package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.chassis.codes.CodeList;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.text.NamePieces;

/** Reads a channel from its code, its name, or the spelling in which an older paper writes it. */
@ApplicationScoped
class ChannelNames {

    /** The paper leaves out 根治; the official name stands in the code list. */
    private static final Map<String, LeadChannel> OTHER_SPELLINGS =
            Map.of("全国欠薪线索反映平台", LeadChannel.NATIONAL_ARREARS_PLATFORM);

    private final Map<String, LeadChannel> names = new HashMap<>();

    ChannelNames(CodeLists codes) {
        CodeList list = codes.list("lead-channel").orElseThrow();
        list.items().forEach(item -> {
            LeadChannel channel = LeadChannel.valueOf(item.code());
            names.put(NamePieces.key(item.code()), channel);
            names.put(NamePieces.key(item.zh()), channel);
        });
        OTHER_SPELLINGS.forEach((name, channel) -> names.put(NamePieces.key(name), channel));
    }

    Optional<LeadChannel> find(String written) {
        return Optional.ofNullable(names.get(NamePieces.key(written)));
    }
}
