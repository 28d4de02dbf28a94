package db.migration;

import java.util.List;
import nightshift.mailbox.DistinctNames;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Mails that were taken in before may have several files of one name. Where nothing was decided of such a mail yet, each of its files
 * gets a name of its own, like the files of a mail that comes in now. What was decided is known by the old names, which stay.
 *
 * <p>In Java, since there is one rule for these names.
 */
public class V46__Files_of_a_mail_have_names_of_their_own extends BaseJavaMigration {
    private static final String UNDECIDED = "select mail_id from (select mail_id from attachment group by mail_id"
            + " having count(*) > count(distinct lower(name))) alike where not exists (select 1 from work w"
            + " join decision d on d.work_id = w.id where w.subject = concat('mail/', alike.mail_id))";

    @Override
    public void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.sql(UNDECIDED).query(Long.class).list().forEach(mail -> nameApart(jdbc, mail));
    }

    private static void nameApart(JdbcClient jdbc, long mail) {
        List<Named> files = jdbc.sql("select id, name from attachment where mail_id = :mail order by position")
                .param("mail", mail)
                .query((row, number) -> new Named(row.getLong("id"), row.getString("name")))
                .list();
        List<String> names = DistinctNames.of(files.stream().map(Named::name).toList());
        for (int position = 0; position < files.size(); position++) {
            jdbc.sql("update attachment set name = :name where id = :id")
                    .param("name", names.get(position))
                    .param("id", files.get(position).id())
                    .update();
        }
    }

    private record Named(long id, String name) {}
}
