package org.labourrights.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labourrights.verifier.verdict.Texts;

/** What stands on the command line: plain words and options with a value each. */
final class Arguments {

    private static final Set<String> OPTIONS =
            Set.of("--lang", "--key", "--seen", "--announcement", "--former", "--older");

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();
    private final Texts texts;

    Arguments(String... arguments) {
        List<String> wrong = new ArrayList<>();
        for (int index = 0; index < arguments.length; index++) {
            String argument = arguments[index];
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (OPTIONS.contains(argument) && index + 1 < arguments.length) {
                options.computeIfAbsent(argument, option -> new ArrayList<>()).add(arguments[++index]);
            } else {
                wrong.add(argument);
            }
        }
        String language = all("--lang").stream().findFirst().orElse("en");
        texts = language.startsWith("zh") ? Texts.chinese() : Texts.english();
        if (!wrong.isEmpty()) {
            throw new Unreadable(texts.of("wrongOption", String.join(" ", wrong)));
        }
    }

    Texts texts() {
        return texts;
    }

    List<String> words() {
        return words;
    }

    Optional<String> word(int index) {
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }
}
