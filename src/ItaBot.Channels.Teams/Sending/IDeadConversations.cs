namespace ItaBot.Channels.Teams.Sending;

/// <summary>Notes which conversations take nothing any more.</summary>
internal interface IDeadConversations
{
    /// <summary>Notes that nothing can be sent to a conversation until the person writes again or installs the bot anew.</summary>
    /// <param name="conversationId">The conversation, as Teams has it.</param>
    /// <param name="reason">The status and code of the refusal.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task MarkDeadAsync(string conversationId, string reason, CancellationToken cancellationToken);
}
