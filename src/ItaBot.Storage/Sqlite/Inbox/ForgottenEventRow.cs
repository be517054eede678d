namespace ItaBot.Storage.Sqlite.Inbox;

/// <summary>What is read of an event before its row goes.</summary>
internal sealed record ForgottenEventRow(
    long Id, string Channel, string EventId, string? MessageId, long IsEdit, string? ErasesMessageId, string? RepeatKey, string ReceivedAt)
{
    /// <summary>Reads rows; conditions follow.</summary>
    public const string Select =
        """
        SELECT id AS Id, channel AS Channel, event_id AS EventId, message_id AS MessageId, is_edit AS IsEdit,
            erases_message_id AS ErasesMessageId, repeat_key AS RepeatKey, received_at AS ReceivedAt
        FROM inbox
        """;
}
