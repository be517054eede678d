namespace ItaBot.FakeAzure.Connector;

/// <summary>The operations of the Connector, for faults.</summary>
public static class ConnectorTargets
{
    /// <summary>An activity to the end of a conversation.</summary>
    public const string Send = "send";

    /// <summary>An activity as a reply.</summary>
    public const string Reply = "reply";

    /// <summary>An activity in the place of another.</summary>
    public const string Update = "update";

    /// <summary>An activity taken back.</summary>
    public const string Delete = "delete";

    /// <summary>A new conversation.</summary>
    public const string Create = "create";

    /// <summary>One page of members.</summary>
    public const string Members = "members";

    /// <summary>One member.</summary>
    public const string Member = "member";
}
