namespace ItaBot.Documents.Disclosures;

/// <summary>The columns of a table of published links.</summary>
public enum DisclosureColumn
{
    /// <summary>The agency, which may be named once for the whole table instead.</summary>
    Agency,

    /// <summary>The OIT item.</summary>
    Item,

    /// <summary>Where it is published.</summary>
    Link,

    /// <summary>The fiscal year by whose rules the item has its number.</summary>
    FiscalYear,
}
