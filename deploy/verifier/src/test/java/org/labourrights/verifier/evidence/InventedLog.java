package org.labourrights.verifier.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.hash.Sha256;
import org.labourrights.verifier.json.Plain;

/** Seals entries as the page says, and publishes them in a folder. */
final class InventedLog {

    private static final int FILE = 10_000;

    final List<byte[]> entries = new ArrayList<>();
    final List<Hash> leaves = new ArrayList<>();
    final List<Map<String, Object>> checkpoints = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();
    private KeyPair keys = pair();
    private String previous = "00".repeat(32);

    static final byte[] SALT = new byte[32];

    /** What the only part of an entry covers. */
    static Map<String, Object> content(int number) {
        return new TreeMap<>(Map.of("lead", "XS-" + number, "amount", number));
    }

    void add(int many) {
        for (int index = 0; index < many; index++) {
            int number = entries.size() + 1;
            byte[] entry = ("{\"at\":\"2026-05-11T08:03:12.345678Z\",\"format\":\"nef-entry-1\",\"number\":" + number
                            + ",\"parts\":{\"lead\":\"" + Hash.of(SALT, Plain.canonical(content(number)))
                            + "\"},\"service\":\"arrears\",\"type\":\"lead.received.v1\"}")
                    .getBytes(StandardCharsets.UTF_8);
            entries.add(entry);
            Hash leaf = MerkleTree.leaf(entry);
            leaves.add(leaf);
            tree.add(leaf);
        }
    }

    void seal() {
        Map<String, Object> body = new TreeMap<>();
        body.put("at", "2026-05-11T08:04:00.000000Z");
        body.put("format", "nef-checkpoint-1");
        body.put("key", key(keys));
        body.put("number", checkpoints.size() + 1);
        body.put("previous", previous);
        body.put("root", tree.root().toString());
        body.put("service", "arrears");
        body.put("size", entries.size());
        checkpoints.add(signed(body));
        previous = Hash.of(Plain.canonical(body)).toString();
    }

    /** With the key of now. */
    Map<String, Object> signed(Map<String, Object> body) {
        return new TreeMap<>(Map.of("body", body, "signature", sign(keys, body)));
    }

    /** The next checkpoint is signed by another key, and by the one before. */
    void sealWithAnotherKey() {
        KeyPair former = keys;
        keys = pair();
        seal();
        Map<String, Object> checkpoint = checkpoints.getLast();
        checkpoint.put("handover", sign(former, Plain.map(Plain.at(checkpoint, "/body"))));
    }

    void publish(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("entries"));
        Files.createDirectories(folder.resolve("leaves"));
        write(
                folder.resolve("checkpoints.ndjson"),
                checkpoints.stream().map(Plain::canonical).toList());
        for (int first = 0; first < entries.size(); first += FILE) {
            int end = Math.min(first + FILE, entries.size());
            write(folder.resolve("entries/%012d.ndjson".formatted(first + 1)), entries.subList(first, end));
            write(
                    folder.resolve("leaves/%012d.txt".formatted(first + 1)),
                    leaves.subList(first, end).stream()
                            .map(leaf -> Sha256.utf8(leaf.toString()))
                            .toList());
        }
    }

    private static void write(Path file, List<byte[]> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            out.writeBytes(line);
            out.write('\n');
        }
        Files.write(file, out.toByteArray());
    }

    /** The recursion of RFC 6962, 2.1, not the growing tree that is under test. */
    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.of();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        return MerkleTree.node(root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
    }

    /** The recursion of RFC 6962, 2.1.1. */
    static List<Hash> path(int index, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        List<Hash> left = leaves.subList(0, half);
        List<Hash> right = leaves.subList(half, leaves.size());
        List<Hash> path = new ArrayList<>(index < half ? path(index, left) : path(index - half, right));
        path.add(root(index < half ? right : left));
        return path;
    }

    /** The recursion of RFC 6962, 2.1.2. */
    static List<Hash> consistency(int first, List<Hash> leaves, boolean whole) {
        if (first == leaves.size()) {
            return whole ? List.of() : List.of(root(leaves));
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        List<Hash> left = leaves.subList(0, half);
        List<Hash> right = leaves.subList(half, leaves.size());
        List<Hash> path = new ArrayList<>(
                first <= half ? consistency(first, left, whole) : consistency(first - half, right, false));
        path.add(root(first <= half ? right : left));
        return path;
    }

    static List<Object> texts(List<Hash> hashes) {
        return new ArrayList<>(
                hashes.stream().map(hash -> (Object) hash.toString()).toList());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String key(KeyPair keys) {
        byte[] encoded = keys.getPublic().getEncoded();
        return Sha256.hex(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private static String sign(KeyPair keys, Map<String, Object> body) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(Plain.canonical(body));
            return Sha256.hex(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
