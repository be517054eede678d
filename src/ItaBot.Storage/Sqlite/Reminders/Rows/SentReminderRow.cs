using ItaBot.Reminders.Digests;

namespace ItaBot.Storage.Sqlite.Reminders.Rows;

/// <summary>A row of what a message said.</summary>
internal sealed record SentReminderRow(
    long MessageId, string AgencyId, string Duty, long FiscalYear, string Due, string Occasion, string Meant, string PersonId)
{
    public const string Columns =
        """
        s.message_id AS MessageId, s.agency_id AS AgencyId, s.duty AS Duty, s.fiscal_year AS FiscalYear, s.due AS Due,
            s.occasion AS Occasion, s.meant AS Meant, s.person_id AS PersonId
        """;

    /// <exception cref="FormatException">The program did not write it so.</exception>
    public SentReminder Read() =>
        new(AgencyId, Duty, (int)FiscalYear, DayText.Read(Due), Occasion, DayText.Read(Meant), PersonId);
}
