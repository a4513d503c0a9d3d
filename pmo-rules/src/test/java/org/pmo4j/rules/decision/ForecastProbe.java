package org.pmo4j.rules.decision;

import java.util.*;
import java.util.stream.*;
import java.time.LocalDate;
import org.pmo4j.model.testkit.*;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.*;

public final class ForecastProbe {
    public static void main(String[] a) {
        GovernanceEngine engine = GovernanceEngine.builder().threads(1).build();
        int n = Integer.parseInt(a[0]); long seed = Long.parseLong(a[1]); int days = Integer.parseInt(a[2]);
        long tf = 0, td = 0, j = 0, dj = 0; Map<String, Integer> bad = new TreeMap<>(); long flips = 0;
        for (int i = 0; i < n; i++) {
            Portfolio p = Portfolios.of(seed + i, PortfolioKind.values()[i % 5]);
            LocalDate from = Portfolios.AS_OF.minusDays(a.length > 3 ? Integer.parseInt(a[3]) : 0), until = from.plusDays(days);
            long t0 = System.nanoTime();
            Forecast f = Forecast.of(engine, p, from, until);
            long t1 = System.nanoTime();
            Set<String> daily = new DailyEvaluation(engine).flips(p, from, until);
            long t2 = System.nanoTime();
            tf += t1 - t0; td += t2 - t1; j += f.judgements(); dj += f.dailyJudgements(); flips += daily.size();
            Set<String> got = f.flips().stream().map(DailyEvaluation::line).collect(Collectors.toCollection(TreeSet::new));
            Set<String> d = new TreeSet<>(daily); d.removeAll(got); Set<String> e = new TreeSet<>(got); e.removeAll(daily);
            for (String s : d) { bad.merge(s.split(" ")[1], 1, Integer::sum); if (bad.get(s.split(" ")[1]) < 4) System.out.println("missed " + i + " " + s); }
            for (String s : e) { bad.merge("+" + s.split(" ")[1], 1, Integer::sum); if (bad.get("+" + s.split(" ")[1]) < 4) System.out.println("wrong " + i + " " + s); }
        }
        System.out.println(bad);
        System.out.printf("%d portfolios, %d flips, forecast %.1f s, daily %.1f s, judgements %,d of %,d = %.3f%n", n, flips, tf / 1e9, td / 1e9, j, dj, 1.0 * j / dj);
    }
}
