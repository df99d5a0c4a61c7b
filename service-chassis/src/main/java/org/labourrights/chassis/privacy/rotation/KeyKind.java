package org.labourrights.chassis.privacy.rotation;

/** What a key is for. */
public enum KeyKind {
    /** Encrypts values (加密密钥). */
    FIELD,
    /** Makes blind indexes (索引密钥). */
    INDEX
}
