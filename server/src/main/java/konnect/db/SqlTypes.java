package konnect.db;

import java.sql.Types;
import konnect.kernel.Money;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jspecify.annotations.Nullable;

/** How Konnect's own types travel to and from PostgreSQL: money as whole paise, lists as arrays. */
final class SqlTypes {
    private SqlTypes() {}

    static void register(Jdbi jdbi) {
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerArrayType(Long.class, "bigint");
        jdbi.registerArrayType(Integer.class, "int");
        jdbi.registerArrayType(Boolean.class, "boolean");
        jdbi.registerArgument(new MoneyArgument());
        jdbi.registerColumnMapper(Money.class, MONEY);
    }

    private static final ColumnMapper<@Nullable Money> MONEY = (row, column, context) -> {
        long paise = row.getLong(column);
        return row.wasNull() ? null : new Money(paise);
    };

    private static final class MoneyArgument extends AbstractArgumentFactory<Money> {
        MoneyArgument() {
            super(Types.BIGINT);
        }

        @Override
        protected Argument build(Money value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setLong(position, value.paise());
        }
    }
}
