using ItaBot.Channels.Inbox;
using ItaBot.Channels.Line.Events;
using ItaBot.Channels.Line.Sending;

namespace ItaBot.Channels.Line.Turns;

/// <summary>An event in its turn.</summary>
/// <param name="Account">The account that it came through.</param>
/// <param name="Received">The event as it is stored.</param>
/// <param name="Event">What it says.</param>
internal sealed record LineTurn(LineAccount Account, InboxEvent Received, LineEvent Event)
{
    // A token lives for a minute from when LINE sent the event; the rest is for the way there and back.
    private static readonly TimeSpan ReplyTime = TimeSpan.FromSeconds(50);

    /// <summary>Reads a stored event.</summary>
    public static LineTurn Of(LineAccount account, InboxEvent received) => new(account, received, LineEventReader.Read(received.Payload));

    public string ConversationId => Received.ConversationId;

    public DateTimeOffset Now => Received.ReceivedAt;

    /// <summary>Whether nobody but one person reads along.</summary>
    public bool IsDirect => Event.Source.IsDirect;

    /// <summary>Who caused it; null where LINE does not say.</summary>
    public PersonId? Person => Event.Source.UserId is { } id ? new(Account.ChannelId, id) : null;

    /// <summary>Whether something may be sent to whoever caused it, and they wait for it.</summary>
    public bool IsAnswered => !Event.IsStandby && Event.Source.To is not null && !IsDummy && IsMeantForUs;

    /// <summary>Where an answer goes.</summary>
    /// <exception cref="InvalidOperationException">Nobody is known.</exception>
    public LineAddress Address => new()
    {
        To = Event.Source.To ?? throw new InvalidOperationException("The event has no source."),
        ReplyToken = Event.ReplyToken,
        ReplyUntil = Event.ReplyToken is null ? null : Received.ReceivedAt + ReplyTime,
        QuoteToken = Content?.QuoteToken,
        MarkAsReadToken = Content?.MarkAsReadToken,
        UserId = IsDirect ? Event.Source.UserId : null,
    };

    private LineContent? Content => (Event as LineEvent.Message)?.Content;

    // The console's older way of checking an address.
    private bool IsDummy =>
        (Event.ReplyToken is { } token && (token.All(c => c == '0') || token.All(c => c == 'f')))
        || Event.Source.UserId?.StartsWith("Udeadbeef", StringComparison.Ordinal) == true;

    private bool IsMeantForUs => Event switch
    {
        LineEvent.Message { Content: LineContent.Text text } => IsDirect || text.Mentionees.Any(m => m.IsSelf),
        LineEvent.Message { Content: LineContent.Unknown or LineContent.Image { IsFirst: false } } => false,
        LineEvent.Message => IsDirect,
        LineEvent.Postback postback => !postback.IsMenuSwitch,
        LineEvent.Follow or LineEvent.AccountLink => IsDirect && Event.ReplyToken is not null,
        LineEvent.Join => Event.ReplyToken is not null,
        _ => false,
    };
}
