package org.pmo4j.rules;

import org.pmo4j.model.Localized;

/** Language of titles, messages and remedies. */
public enum Language {
    /** English. */
    EN,
    /** Simplified Chinese. */
    ZH;

    /**
     * Picks one of two texts.
     *
     * @param en the English text
     * @param zh the Chinese text
     * @return the text in this language
     */
    public String pick(String en, String zh) {
        return this == EN ? en : zh;
    }

    /**
     * Picks the name of a word of the field.
     *
     * @param word the word
     * @return its name in this language
     */
    public String nameOf(Localized word) {
        return pick(word.nameEn(), word.nameZh());
    }
}
