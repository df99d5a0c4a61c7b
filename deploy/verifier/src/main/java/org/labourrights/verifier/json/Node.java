package org.labourrights.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value at its place in a document. What it is asked to be and is not is told with its JSON pointer (RFC 6901). */
public final class Node {

    private static final int SHOWN = 200;

    private final Json value;
    private final @Nullable Node parent;
    private final String name;

    private Node(Json value, @Nullable Node parent, String name) {
        this.value = value;
        this.parent = parent;
        this.name = name;
    }

    public static Node root(Json value) {
        return new Node(value, null, "");
    }

    public Json value() {
        return value;
    }

    /** The empty text for the whole document. */
    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The member of this object; an object without it is a misfit. */
    public Node member(String member) {
        return optional(member).orElseThrow(() -> misfit("\"" + member + "\""));
    }

    public Optional<Node> optional(String member) {
        return Optional.ofNullable(members().members().get(member)).map(found -> new Node(found, this, member));
    }

    /** This object has these members, each of them, and no other. */
    public Node exactly(String... names) {
        if (members().members().size() != names.length
                || !members().members().keySet().containsAll(Arrays.asList(names))) {
            throw misfit(
                    new TreeSet<>(Set.of(names)).toString(),
                    new TreeSet<>(members().members().keySet()).toString());
        }
        return this;
    }

    /** Members with their names, in the order of the text. */
    public List<Node> each() {
        List<Node> nodes = new ArrayList<>();
        members().members().forEach((member, found) -> nodes.add(new Node(found, this, member)));
        return nodes;
    }

    public List<Node> items() {
        if (!(value instanceof Json.Items array)) {
            throw misfit("[…]");
        }
        List<Node> nodes = new ArrayList<>(array.items().size());
        for (Json item : array.items()) {
            nodes.add(new Node(item, this, Integer.toString(nodes.size())));
        }
        return nodes;
    }

    /** Name of the member or index of the item that this is. */
    public String name() {
        return name;
    }

    public String text() {
        if (!(value instanceof Json.Text text)) {
            throw misfit("\"…\"");
        }
        return text.value();
    }

    public String text(Pattern pattern) {
        if (!pattern.matcher(text()).matches()) {
            throw misfit(pattern.pattern());
        }
        return text();
    }

    public long whole(long least, long most) {
        if (!(value instanceof Json.Whole whole) || whole.value() < least || whole.value() > most) {
            throw misfit(least + "…" + most);
        }
        return whole.value();
    }

    public boolean truth() {
        if (!(value instanceof Json.Truth truth)) {
            throw misfit("true | false");
        }
        return truth.value();
    }

    public boolean isNothing() {
        return value instanceof Json.Nothing;
    }

    /** What stands here, short enough to be shown. */
    public String shown() {
        String text = value instanceof Json.Text plain
                ? plain.value()
                : new String(CanonicalJson.of(value), StandardCharsets.UTF_8);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    public Misfit misfit(String expected) {
        return misfit(expected, shown());
    }

    private Misfit misfit(String expected, String found) {
        return new Misfit(pointer(), expected, found);
    }

    private Json.Members members() {
        if (!(value instanceof Json.Members object)) {
            throw misfit("{…}");
        }
        return object;
    }
}
