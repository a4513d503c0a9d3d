package org.pmo4j.model;

/** A word of the field that has a standard name in English and in Chinese, for example "controlling", 控制型. */
public interface Localized {

    /**
     * Returns the English name.
     *
     * @return the name, not blank
     */
    String nameEn();

    /**
     * Returns the Chinese name.
     *
     * @return the name, not blank
     */
    String nameZh();
}
