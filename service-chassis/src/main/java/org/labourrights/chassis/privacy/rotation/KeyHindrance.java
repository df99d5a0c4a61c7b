package org.labourrights.chassis.privacy.rotation;

/** Why a key has to stay. */
public enum KeyHindrance {
    /** New values are written with it (正在使用). */
    ACTIVE,
    /** No run to the keys that are active has ended (尚未清点). */
    NOT_COUNTED,
    /** Values name it that can be turned over: begin another run (尚有待转换的值). */
    IN_USE,
    /** Values name it that no key opens; they are mended or given up first (尚有无法解密的值). */
    UNREADABLE,
    /** Indexes were made with it of what stands nowhere: their people come back, or their time ends (仅存索引). */
    ONLY_INDEXED
}
