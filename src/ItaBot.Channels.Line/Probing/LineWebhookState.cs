namespace ItaBot.Channels.Line.Probing;

/// <summary>How it is with an account's webhook. Reasons hold no secrets.</summary>
public abstract record LineWebhookState
{
    private LineWebhookState()
    {
    }

    /// <summary>LINE called it and was answered as it should be.</summary>
    public sealed record Answers : LineWebhookState;

    /// <summary>LINE called it without success.</summary>
    /// <param name="Reason">Why, in LINE's words.</param>
    public sealed record Fails(string Reason) : LineWebhookState;

    /// <summary>None is set.</summary>
    public sealed record NotSet : LineWebhookState;

    /// <summary>One is set and switched off.</summary>
    public sealed record SwitchedOff : LineWebhookState;

    /// <summary>The address that is set is not that of the account.</summary>
    public sealed record Elsewhere : LineWebhookState;

    /// <summary>LINE did not tell.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Untold(string Reason) : LineWebhookState;
}
