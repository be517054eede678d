namespace ItaBot.Channels.Teams.Settings;

/// <summary>Who may reach the bot in Teams, and whom it answers for.</summary>
internal sealed class TeamsAccessOptions
{
    /// <summary>The section that holds them.</summary>
    public const string Section = "Teams";

    /// <summary>The id of the agency whose officers write; the setting <c>Agency</c> where it is not set.</summary>
    public string? Agency { get; set; }

    /// <summary>The ids of the tenants whose people may write; the bot's own where none is set.</summary>
    public List<string> AllowedTenants { get; } = [];

    /// <summary>
    /// The hosts to which the bot's token may go: a name, or <c>*.name</c> for all names below it. Those of the public cloud
    /// where none is set. This machine is allowed too in the environment Development.
    /// </summary>
    public List<string> AllowedHosts { get; } = [];

    /// <summary>Whether the Bot Framework Emulator on this machine may write; in the environment Development only.</summary>
    public bool AllowEmulator { get; set; }
}
