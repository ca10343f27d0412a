package jp.shuno.batch.sample;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreHeader;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreProfile;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;

/** 収納代行会社: which records the billing agent sends of which payment, and when. */
final class StoreData {

    private static final LocalTime MADE_AT = LocalTime.of(5, 30);
    private static final int FILES_A_DAY = 2;

    private final Ward ward;
    private final SampleDays days;
    private final Identity identity;

    StoreData(Ward ward) {
        this.ward = ward;
        this.days = ward.days();
        this.identity = ward.request().identity();
    }

    ConvenienceStoreFormat format() {
        return new ConvenienceStoreFormat(
                ConvenienceStoreProfile.standard(identity.storeMakerCode(), identity.originatorCode()));
    }

    /**
     * The header of a file; serial numbers rise from file to file.
     *
     * @param file 1 for the day's main file, 2 for the small chain's
     */
    ConvenienceStoreHeader header(int day, int file) {
        return new ConvenienceStoreHeader(
                days.on(day),
                MADE_AT,
                identity.storeMakerCode(),
                identity.originatorCode(),
                identity.originatorName(),
                "%04d".formatted(FILES_A_DAY * day + file));
    }

    /** All records of a day that speak of a household's payments. */
    List<ConvenienceStoreRecord> all(Household household, int day) {
        List<ConvenienceStoreRecord> records = new ArrayList<>();
        for (Payment payment : ward.payers().of(household)) {
            if (payment instanceof Payment.AtStore atStore) {
                addRecords(atStore, day, records);
            }
        }
        return records;
    }

    /** Those of the small chain. */
    List<ConvenienceStoreRecord> ofSmallChain(Household household, int day) {
        List<ConvenienceStoreRecord> records = all(household, day);
        records.removeIf(entry -> !entry.chainCode().equals(Stores.SMALL_CHAIN));
        return records;
    }

    /** Those of the other chains. */
    List<ConvenienceStoreRecord> ofOtherChains(Household household, int day) {
        List<ConvenienceStoreRecord> records = all(household, day);
        records.removeIf(entry -> entry.chainCode().equals(Stores.SMALL_CHAIN));
        return records;
    }

    private void addRecords(Payment.AtStore payment, int day, List<ConvenienceStoreRecord> records) {
        boolean flashToday = days.bringsFlashOf(day, payment.sale().paidOn());
        if (flashToday) {
            records.add(payment.sale().flash());
        }
        switch (payment.fate()) {
            case CONFIRMED -> {
                if (days.brings(day, payment.confirmedOn())) {
                    records.add(payment.sale().confirmed(payment.confirmedOn(), payment.transferOn()));
                }
            }
            case CANCELLED_SAME_DAY -> {
                if (flashToday) {
                    records.add(payment.sale().cancel());
                }
            }
            case CANCELLED_NEXT_DAY -> {
                if (day > 0 && days.bringsFlashOf(day - 1, payment.sale().paidOn())) {
                    records.add(payment.sale().cancel());
                }
            }
        }
    }
}
