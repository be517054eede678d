namespace ItaBot.EndToEnd.Tests.Reminders;

/// <summary>The office with all of its officers, which no test changes.</summary>
public sealed class WholeOffice : IAsyncLifetime
{
    private readonly ReminderOffice _office = new();

    /// <summary>The verbs.</summary>
    public ItaBotProcess Verbs => _office.Verbs;

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        await _office.ImportAsync();
    }

    public Task DisposeAsync() => _office.DisposeAsync();
}
