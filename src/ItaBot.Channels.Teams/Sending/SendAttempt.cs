using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Teams.Sending;

/// <summary>One try to send a message.</summary>
/// <param name="message">The message as it was before.</param>
/// <param name="address">Where it goes.</param>
internal sealed class SendAttempt(OutboxMessage message, TeamsAddress address)
{
    public OutboxMessage Message { get; } = message;

    public TeamsAddress Address { get; } = address;

    /// <summary>What is sent.</summary>
    public string Body { get; } = address.AsText ? PlainActivity.Of(message.Body) ?? message.Body : message.Body;

    /// <summary>Whether it takes the place of another activity.</summary>
    public bool IsUpdate => Address.UpdatesActivityId is not null;

    /// <summary>Which way it goes.</summary>
    public string Path => Address switch
    {
        { UpdatesActivityId: not null } => "update",
        { ReplyToId: not null } => "reply",
        _ => "send",
    };

    public SendDoubt Doubt => (Message.IsUncertain, IsUpdate) switch
    {
        (false, _) or (_, true) => SendDoubt.None,
        _ when Address.AgainAtTry is null => SendDoubt.NotNoted,
        _ => Address.AgainAtTry == Message.Tries ? SendDoubt.LastTry : SendDoubt.SentTwice,
    };

    /// <summary>Whether it may not be sent again where nobody can tell whether it arrives.</summary>
    public bool IsLast => Doubt == SendDoubt.LastTry;

    /// <summary>The address with which the next try is the last.</summary>
    public string NextAddress => (Address with { AgainAtTry = Message.Tries + 1 }).Write();

    /// <summary>It did not arrive with this try; the next one goes at once, and differently.</summary>
    public Delivery.Later AtOnce(TeamsAddress address, string reason) =>
        new(TimeSpan.Zero, reason) { Address = (IsLast ? address with { AgainAtTry = Message.Tries + 1 } : address).Write() };

    /// <summary>It did not arrive with this try. Where it may have with an earlier one, the last try is put off.</summary>
    public Delivery.Later Later(TimeSpan after, string reason) => new(after, reason) { Address = IsLast ? NextAddress : null };
}
