package org.pmo4j.model;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.pmo4j.model.internal.Check;

/**
 * An exact amount in one currency (金额), for example {@code CAD 1250000.00}. Amounts of different currencies are never
 * added or compared: callers ask {@link #sameCurrency} first. Equality ignores the scale. Not meant for rates or indices,
 * which are plain decimals.
 *
 * @param amount the exact amount, any sign
 * @param currency the currency, ISO 4217
 */
public record Money(BigDecimal amount, CurrencyUnit currency) {

    public Money {
        var check = Check.of(Money.class);
        amount = check.required("amount", check.decimal("amount", amount));
        check.required("currency", currency);
        check.done();
    }

    /**
     * Creates an amount.
     *
     * @param currency the ISO 4217 code, for example {@code CAD}
     * @param amount the amount as a decimal number, for example {@code 1250000.00}
     * @return the money
     * @throws org.joda.money.IllegalCurrencyException if the code is unknown
     * @throws NumberFormatException if the amount is not a decimal number
     */
    public static Money of(String currency, String amount) {
        return new Money(new BigDecimal(amount), CurrencyUnit.of(currency));
    }

    /**
     * Tells whether two amounts can be added and compared.
     *
     * @param other the other amount
     * @return true if the currencies are equal
     */
    public boolean sameCurrency(Money other) {
        return currency.equals(other.currency);
    }

    /**
     * Adds an amount of the same currency.
     *
     * @param other the amount to add
     * @return the sum
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        return new Money(amount.add(comparable(other).amount), currency);
    }

    /**
     * Subtracts an amount of the same currency.
     *
     * @param other the amount to subtract
     * @return the difference
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(comparable(other).amount), currency);
    }

    /**
     * Multiplies by an exact factor.
     *
     * @param factor the factor
     * @return the product, not rounded
     */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /**
     * Compares with an amount of the same currency.
     *
     * @param other the amount to compare with
     * @return less than 0, 0 or more than 0
     * @throws IllegalArgumentException if the currencies differ
     */
    public int compareAmount(Money other) {
        return amount.compareTo(comparable(other).amount);
    }

    /**
     * Returns the sign of the amount.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return amount.signum();
    }

    private Money comparable(Money other) {
        if (!sameCurrency(other)) {
            throw new IllegalArgumentException("amounts of " + currency + " and " + other.currency + " do not mix");
        }
        return other;
    }

    /** Returns the code and the amount with at least the decimals of the currency, for example {@code CAD 1250000.00}. */
    @Override
    public String toString() {
        BigDecimal shown = amount.scale() < currency.getDecimalPlaces()
                ? amount.setScale(currency.getDecimalPlaces())
                : amount;
        return currency.getCode() + " " + shown.toPlainString();
    }
}
